import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { OpenApiDocument } from "./document.ts";

export interface VendorPackage {
  readonly name: string;
  readonly folder: string;
  readonly document: OpenApiDocument;
}

export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** Every package that was generated from a document, in alphabetical order. */
export function listVendorPackages(): VendorPackage[] {
  const packages = join(ROOT, "packages");
  return readdirSync(packages)
    .sort()
    .flatMap((name) => findVendorPackage(name) ?? []);
}

export function findVendorPackage(name: string): VendorPackage | undefined {
  const folder = join(ROOT, "packages", name);
  const file = join(folder, "generated/openapi.json");
  return existsSync(file)
    ? { name, folder, document: JSON.parse(readFileSync(file, "utf8")) }
    : undefined;
}
