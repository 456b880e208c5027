import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where everything of one vendor stands. */
export interface Vendor {
  readonly name: string;
  /** The root file of its OpenAPI document. */
  readonly document: string;
  readonly specFolder: string;
  readonly packageFolder: string;
  readonly generatedFolder: string;
}

export const ROOT: string = resolve(import.meta.dirname, "../../..");

const DOCUMENT_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** Every folder of `specs/` that holds an OpenAPI document, in alphabetical order. */
export function listVendors(root: string = ROOT): Vendor[] {
  const folders = readdirSync(join(root, "specs"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => findVendor(name, root) ?? []);
}

export function findVendor(name: string, root: string = ROOT): Vendor | undefined {
  const specFolder = join(root, "specs", name);
  const file = DOCUMENT_NAMES.map((candidate) => join(specFolder, candidate)).find((path) =>
    existsSync(path),
  );
  if (!file) return undefined;
  const packageFolder = join(root, "packages", name);
  return {
    name,
    document: file,
    specFolder,
    packageFolder,
    generatedFolder: join(packageFolder, "generated"),
  };
}
