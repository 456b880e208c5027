import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

const DOCUMENT_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** The vendors: every folder of `specs/` that holds an OpenAPI document, in alphabetical order. */
export function listVendors(root: string = ROOT): string[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => findDocument(name, root) !== undefined)
    .sort();
}

/** The root file of a vendor's document, relative to the project. */
export function findDocument(vendor: string, root: string = ROOT): string | undefined {
  return DOCUMENT_NAMES.map((file) => join("specs", vendor, file)).find((file) =>
    existsSync(join(root, file)),
  );
}

/** The vendors that have no package yet. */
export function listVendorsWithoutPackage(root: string = ROOT): string[] {
  return listVendors(root).filter(
    (name) => !existsSync(join(root, "packages", name, "package.json")),
  );
}
