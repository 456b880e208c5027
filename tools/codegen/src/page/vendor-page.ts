import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../model/model.ts";
import { replaceVendorTable } from "./vendor-table.ts";

/** Brings the list of the vendors in the project's README up to date. */
export async function writeVendorPage(root: string, models: readonly Model[]): Promise<boolean> {
  const { file, found, wanted } = await readVendorPage(root, models);
  if (found !== wanted) await writeFile(file, wanted);
  return true;
}

/** False where the README's list is not what the documents say. */
export async function checkVendorPage(root: string, models: readonly Model[]): Promise<boolean> {
  const { found, wanted } = await readVendorPage(root, models);
  return found === wanted;
}

async function readVendorPage(root: string, models: readonly Model[]) {
  const file = join(root, "README.md");
  const found = existsSync(file) ? await readFile(file, "utf8") : "";
  return { file, found, wanted: replaceVendorTable(found, models) };
}
