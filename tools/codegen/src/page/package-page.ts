import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../model/model.ts";
import { replaceSection } from "./marked-section.ts";
import { toLookUpTable, toOperationTable } from "./operation-table.ts";

/** Brings the tables in a package's README up to date; true where something was written. */
export async function writePackagePage(folder: string, model: Model): Promise<boolean> {
  const { file, found, wanted } = await readPackagePage(folder, model);
  if (found !== wanted) await writeFile(file, wanted);
  return found !== wanted;
}

/** False where the tables are not what the document says. */
export async function checkPackagePage(folder: string, model: Model): Promise<boolean> {
  const { found, wanted } = await readPackagePage(folder, model);
  return found === wanted;
}

async function readPackagePage(folder: string, model: Model) {
  const file = join(folder, "README.md");
  const found = existsSync(file) ? await readFile(file, "utf8") : "";
  return { file, found, wanted: fillTables(found, model) };
}

export function fillTables(page: string, model: Model): string {
  const withOperations = replaceSection(page, "operations", toOperationTable(model));
  return replaceSection(withOperations, "look-up", toLookUpTable(model));
}
