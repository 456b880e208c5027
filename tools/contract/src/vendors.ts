import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "./document.ts";

export interface VendorPackage {
  readonly name: string;
  readonly folder: string;
  readonly document: OpenApiDocument;
  /** The client options that hold a secret, as the generated facts name them. */
  readonly secretOptions: readonly string[];
}

export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** Every package that was generated from a document, in alphabetical order. */
export async function listAllVendorPackages(): Promise<VendorPackage[]> {
  return findVendorPackages(readdirSync(join(ROOT, "packages")).sort());
}

/** Those alone that a run keeps to: VENDOR names one, "" is none; "*" is all, and so is nothing. */
export async function listVendorPackages(): Promise<VendorPackage[]> {
  const { VENDOR } = process.env;
  if (VENDOR === undefined || VENDOR === "*") return listAllVendorPackages();
  return VENDOR === "" ? [] : findVendorPackages([VENDOR]);
}

async function findVendorPackages(names: readonly string[]): Promise<VendorPackage[]> {
  const packages = await Promise.all(names.map(findVendorPackage));
  return packages.flatMap((found) => found ?? []);
}

export async function findVendorPackage(name: string): Promise<VendorPackage | undefined> {
  const folder = join(ROOT, "packages", name);
  const file = join(folder, "generated/openapi.json");
  if (!existsSync(file)) return undefined;
  const document: OpenApiDocument = JSON.parse(await readFile(file, "utf8"));
  return { name, folder, document, secretOptions: await readSecretOptions(folder) };
}

interface Facts {
  readonly api: {
    readonly securitySchemes?: Readonly<Record<string, { readonly option: string }>>;
  };
}

async function readSecretOptions(folder: string): Promise<string[]> {
  const { api }: Facts = await import(pathToFileURL(join(folder, "generated/operations.ts")).href);
  return Object.values(api.securitySchemes ?? {}).map(({ option }) => option);
}
