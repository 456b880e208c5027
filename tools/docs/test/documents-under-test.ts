import { fileURLToPath } from "node:url";
import { discoverDocuments, type DocumentFile } from "../src/discover-documents.ts";

/**
 * What a run keeps to, so that a changed document asks for few tests: VENDOR is one vendor, "" the invented one, "*" what
 * all vendors share. Unset, it is everything.
 */
const { VENDOR } = process.env;
const wantsAll = VENDOR === undefined || VENDOR === "*";

const invented = await discover("fixtures/specs");
const real = await discover("../../../specs");

/** What the site is made of: the invented vendor always. */
export const documents: readonly DocumentFile[] = [
  ...invented,
  ...real.filter(({ vendor }) => wantsAll || vendor === VENDOR),
];

/** The documents whose own pages are tested. */
export const subjects: readonly DocumentFile[] = documents.filter(
  (document) =>
    VENDOR === undefined || document.vendor === VENDOR || (VENDOR === "" && isInvented(document)),
);

/** Whether the pages that are no vendor's are tested: start page and guides. */
export const testsShared: boolean = wantsAll || VENDOR === "";

function isInvented(document: DocumentFile): boolean {
  return invented.includes(document);
}

function discover(folder: string): Promise<DocumentFile[]> {
  return discoverDocuments(fileURLToPath(new URL(folder, import.meta.url)));
}
