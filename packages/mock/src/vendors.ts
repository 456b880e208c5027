import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MockError } from "./mock-error.ts";
import { nearestHint } from "./check/nearest.ts";

/** A document and the name by which its mock is asked for. It lies in a file, or in memory. */
export type VendorDocument = DocumentFile | DocumentInMemory;

export interface DocumentFile {
  readonly name: string;
  readonly file: string;
}

interface DocumentInMemory {
  readonly name: string;
  readonly file?: undefined;
  readonly document: unknown;
}

/** What messages call a document. */
export function placeOf({ name, file }: VendorDocument): string {
  return file ?? `The document "${name}"`;
}

/** The vendors whose documents are at hand, in alphabetical order. */
export function listVendors(): DocumentFile[] {
  const found = isSource ? workspaceDocuments() : bundledDocuments();
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The document of a vendor's name, or of a path to an OpenAPI document. */
export function findDocument(entry: string): DocumentFile {
  if (isPath(entry)) return fromPath(entry);
  const known = listVendors();
  const vendor = known.find(({ name }) => name === entry);
  if (vendor) return vendor;
  const hint = nearestHint(
    entry,
    known.map(({ name }) => name),
  );
  throw new MockError(
    `There is no vendor "${entry}". ${hint} A document of your own is given by its path, such as ./openapi.yaml.`,
  );
}

const here = dirname(fileURLToPath(import.meta.url));
/** In the workspace this module runs as TypeScript, and the documents are read where they are written. */
const isSource = extname(import.meta.url) === ".ts";

function workspaceDocuments(): DocumentFile[] {
  return documentsIn(join(here, "../../../specs"));
}

/** What a vendor's document may be called; the first that exists is it. */
const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** The documents that lie in a folder each, named for their folder. */
export function documentsIn(specs: string): DocumentFile[] {
  return foldersOf(specs).flatMap((name) => {
    const paths = documentNames.map((document) => join(specs, name, document));
    const file = paths.find((path) => existsSync(path));
    return file ? [{ name, file }] : [];
  });
}

/** The published package carries one bundled document for each vendor, beside `dist/`. */
function bundledDocuments(): DocumentFile[] {
  const folder = join(here, "../../documents");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => extname(file) === ".json")
    .map((file) => ({ name: basename(file, ".json"), file: join(folder, file) }));
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function isPath(entry: string): boolean {
  return /[/\\]/.test(entry) || /\.(ya?ml|json)$/i.test(entry);
}

/** A file is called by its own name, but `openapi.yaml` by its folder's, because every folder may have one. */
function fromPath(entry: string): DocumentFile {
  const file = resolve(entry);
  if (!existsSync(file)) throw new MockError(`There is no file ${file}.`);
  const stem = basename(file, extname(file));
  return { name: stem === "openapi" ? basename(dirname(file)) : stem, file };
}
