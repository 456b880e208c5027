import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

/** The vendors: every folder of `specs/` that holds an OpenAPI document, in alphabetical order. */
export function listVendors(root: string = ROOT): string[] {
  const folders = readdirSync(join(root, "specs"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => name)
    .filter((name) =>
      ["openapi.yaml", "openapi.yml", "openapi.json"].some((file) =>
        existsSync(join(root, "specs", name, file)),
      ),
    )
    .sort();
}

/** The vendors that have no package yet. */
export function listVendorsWithoutPackage(root: string = ROOT): string[] {
  return listVendors(root).filter(
    (name) => !existsSync(join(root, "packages", name, "package.json")),
  );
}
