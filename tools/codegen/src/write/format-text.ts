import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, type FormatConfig } from "oxfmt";

/** A text as `oxfmt` would leave it in that file, so that what is written for people passes the format check. */
export async function formatText(root: string, file: string, text: string): Promise<string> {
  const { code, errors } = await format(file, text, await readOptions(root));
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be formatted: ${error.message}`);
  return code;
}

async function readOptions(root: string): Promise<FormatConfig> {
  const file = join(root, ".oxfmtrc.json");
  if (!existsSync(file)) return {};
  const { ignorePatterns: _, ...options } = JSON.parse(await readFile(file, "utf8")) as {
    ignorePatterns?: string[];
  } & FormatConfig;
  return options;
}
