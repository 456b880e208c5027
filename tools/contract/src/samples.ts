import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./vendors.ts";

/** A code sample of a page that people read. */
export interface Sample {
  /** `README.md:12`, the line of its first line of code. */
  readonly place: string;
  readonly code: string;
}

/** The TypeScript samples of a Markdown page, in order. */
export async function listSamples(page: string): Promise<Sample[]> {
  return findSamples(page, await readFile(join(ROOT, page), "utf8"));
}

export function findSamples(page: string, text: string): Sample[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = "" }) => ({
    place: `${page}:${text.slice(0, index).split("\n").length + 1}`,
    code,
  }));
}
