import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** One vendor's document, where it lies. */
export interface DocumentFile {
  /** The vendor's short name, used in file names and addresses. */
  vendor: string;
  /** The document; a README.md beside it lends its `## Sources`. */
  path: string;
  /** One request per operation, as code: `samples.json` of the vendor's package; left out where there is none. */
  samples?: string;
  /** The document that the contract tests ran with: `openapi.json` of the vendor's package; left out where there is none. */
  tested?: string;
}

const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** The vendors: folders that hold an OpenAPI document, in alphabetical order. */
export async function discoverDocuments(specsDirectory: string): Promise<DocumentFile[]> {
  const entries = await readdir(specsDirectory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders.toSorted().flatMap((vendor) => {
    const paths = documentNames.map((name) => join(specsDirectory, vendor, name));
    const path = paths.find((candidate) => existsSync(candidate));
    if (path === undefined) return [];
    const generated = join(specsDirectory, "../packages", vendor, "generated");
    const samples = join(generated, "samples.json");
    const tested = join(generated, "openapi.json");
    const file = { vendor, path };
    return [
      { ...file, ...(existsSync(samples) && { samples }), ...(existsSync(tested) && { tested }) },
    ];
  });
}
