import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../guides", import.meta.url));
const guides = (await readdir(folder)).flatMap((name) => /^(.+)\.en\.md$/.exec(name)?.[1] ?? []);

/** Headings, fences, rows of tables, list items and places to fill: what a translation has as many of, in this order. */
async function outline(file: string): Promise<string[]> {
  const text = await readFile(join(folder, file), "utf8");
  return text.split("\n").flatMap((line) => /^(#+|```\w*|\||-|<!--.*)/.exec(line)?.[0] ?? []);
}

test.each(guides)("the guide %s is built alike in Portuguese", async (guide) => {
  expect(await outline(`${guide}.pt-BR.md`)).toEqual(await outline(`${guide}.en.md`));
});
