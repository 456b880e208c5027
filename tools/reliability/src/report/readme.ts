import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readTable } from "./markdown-table.ts";

const README = fileURLToPath(new URL("../../../../packages/runtime/README.md", import.meta.url));
const PLACE = /(<!-- reliability:begin[^>]*-->\n)(.*?)(<!-- reliability:end -->)/s;

export async function writeReport(markdown: string): Promise<void> {
  const text = await readFile(README, "utf8");
  reportOf(text);
  await writeFile(
    README,
    text.replace(PLACE, (_, begin, __, end) => `${begin}\n${markdown}\n\n${end}`),
  );
}

/** Where the README says something else about our client than what was measured now. */
export async function compareReport(markdown: string): Promise<string[]> {
  return compareTables(reportOf(await readFile(README, "utf8")), markdown);
}

/**
 * Only the first table is the same in each run: what must be zero, and how many calls were made. It holds for every runtime
 * that both know, so that a machine which lacks one can check the others.
 */
export function compareTables(written: string, measured: string): string[] {
  const before = readTable(written);
  return [...readTable(measured)].flatMap(([row, cells]) =>
    [...cells]
      .filter(([column, cell]) => before.get(row)?.get(column) !== cell)
      .map(
        ([column, cell]) =>
          `packages/runtime/README.md says ${before.get(row)?.get(column) ?? "nothing"} for "${row}", ${column}; it is ${cell}. Write it anew with \`node tools/reliability/src/main.ts report --write\`.`,
      ),
  );
}

function reportOf(text: string): string {
  const [, , report] = PLACE.exec(text) ?? [];
  if (report === undefined)
    throw new Error(
      "packages/runtime/README.md has no place for the report: the marks `reliability:begin` and `reliability:end`.",
    );
  return report;
}
