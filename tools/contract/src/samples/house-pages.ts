import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../vendors.ts";
import type { Language } from "./page-samples.ts";
import { listPageSamples } from "./page-samples.ts";
import type { Sample } from "./sample.ts";

/** The pages that are no vendor's: of the project, of what all vendors share, of the tools, and the guides. */
export async function listHousePages(vendors: readonly string[]): Promise<string[]> {
  const packages = (await readdir(join(ROOT, "packages"))).sort();
  const tools = (await readdir(join(ROOT, "tools"))).sort();
  const guides = (await readdir(join(ROOT, "tools/docs/guides"))).sort();
  return [
    "README.md",
    "README.pt-BR.md",
    "specs/README.md",
    ...packages
      .filter((name) => !vendors.includes(name))
      .map((name) => `packages/${name}/README.md`),
    ...tools.map((name) => `tools/${name}/README.md`),
    ...guides.map((name) => `tools/docs/guides/${name}`),
  ].filter((page) => existsSync(join(ROOT, page)));
}

export async function listSamples(pages: readonly string[], language: Language): Promise<Sample[]> {
  return (await Promise.all(pages.map((page) => listPageSamples(page, language)))).flat();
}

/** Starts the mock without saying of what: it then serves every vendor that it was packed with. */
const SERVES_ALL = /^npx @zapspec\/mock(?!.*\.(ya?ml|json)\b)/;

/** Whether a sample depends on a vendor's document, and so on more than the page and the house. */
export function needsVendor({ code }: Sample, vendors: readonly string[]): boolean {
  return SERVES_ALL.test(code) || vendors.some((vendor) => code.includes(`@zapspec/${vendor}`));
}
