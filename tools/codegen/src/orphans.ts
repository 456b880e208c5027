import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findVendor } from "./vendors.ts";

/** The packages that were generated from a document that is not there any more, in alphabetical order. */
export function findOrphans(root: string): string[] {
  const packages = join(root, "packages");
  if (!existsSync(packages)) return [];
  return readdirSync(packages)
    .filter((name) => existsSync(join(packages, name, "generated")) && !findVendor(name, root))
    .sort();
}
