import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../model/model.ts";
import { replaceVendorTable, type VendorColumns } from "./vendor-table.ts";

/** The pages that list the vendors, each in its language. */
const PAGES: readonly { name: string; columns: VendorColumns }[] = [
  {
    name: "README.md",
    columns: ["vendor", "package", "operations", "documented requests", "document"],
  },
  {
    name: "README.pt-BR.md",
    columns: ["fornecedor", "pacote", "operações", "requisições documentadas", "documento"],
  },
];

/** Brings the list of the vendors in the project's pages up to date. */
export async function writeVendorPages(root: string, models: readonly Model[]): Promise<void> {
  for (const { file, found, wanted } of await readVendorPages(root, models)) {
    if (found !== wanted) await writeFile(file, wanted);
  }
}

/** The pages whose list is not what the documents say. */
export async function findStaleVendorPages(
  root: string,
  models: readonly Model[],
): Promise<string[]> {
  const pages = await readVendorPages(root, models);
  return pages.filter(({ found, wanted }) => found !== wanted).map(({ name }) => name);
}

function readVendorPages(root: string, models: readonly Model[]) {
  return Promise.all(
    PAGES.map(async ({ name, columns }) => {
      const file = join(root, name);
      const found = existsSync(file) ? await readFile(file, "utf8") : "";
      return { name, file, found, wanted: replaceVendorTable(found, models, columns) };
    }),
  );
}
