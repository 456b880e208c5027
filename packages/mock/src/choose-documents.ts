import { MockError } from "./mock-error.ts";
import { findDocument, listVendors, placeOf } from "./vendors.ts";
import type { VendorDocument } from "./vendors.ts";

/** Documents of one's own by the name they are to have: paths, or parsed documents. */
export type OwnDocuments = Readonly<Record<string, string | object>>;

/** The documents to mock, by name. Without any wish: those of all vendors. */
export function chooseDocuments(
  vendors: readonly string[] | undefined,
  documents: OwnDocuments | undefined,
): VendorDocument[] {
  const own = Object.entries(documents ?? {}).map(([name, document]) => toEntry(name, document));
  const named = vendors?.map(findDocument) ?? (documents ? [] : listVendors());
  const chosen = [...named, ...own];
  if (chosen.length === 0) {
    throw new MockError(
      "There is nothing to mock: name a vendor or give the path of an OpenAPI document.",
    );
  }
  const sorted = chosen.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  assertDifferentNames(sorted);
  return sorted;
}

/** The only document of a mock that serves one: a vendor's name, a path, or a parsed document. */
export function chooseDocument(document: string | object): VendorDocument {
  if (typeof document === "string") return findDocument(document);
  return { name: "document", document };
}

function toEntry(name: string, document: string | object): VendorDocument {
  if (typeof document !== "string") return { name, document };
  return { ...findDocument(document), name };
}

function assertDifferentNames(sorted: readonly VendorDocument[]): void {
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.name !== entry.name) continue;
    throw new MockError(
      `${placeOf(entry)} and ${placeOf(next)} are both called "${entry.name}": rename one of them, or give it another name (in code: documents: { name: path }).`,
    );
  }
}
