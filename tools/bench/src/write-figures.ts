import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runBin } from "./clients/run-bin.ts";
import { ROOT } from "./root.ts";

const README = join(import.meta.dirname, "../README.md");

/** Puts the figures of a benchmark between its marks in the README. */
export async function writeFigures(name: string, markdown: string): Promise<void> {
  await writeFile(README, replaceFigures(await readFile(README, "utf8"), name, markdown));
  await runBin("oxfmt", ROOT, README);
}

export function replaceFigures(text: string, name: string, markdown: string): string {
  const begin = `<!-- bench ${name}: written by \`pnpm bench\` -->`;
  const end = `<!-- /bench ${name} -->`;
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) {
    throw new Error(`tools/bench/README.md lacks the lines "${begin}" and "${end}".`);
  }
  return `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
}
