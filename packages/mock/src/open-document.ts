import { isCheckedByBuild } from "./document/checked-by-build.ts";
import { loadDocument, toDocument } from "./document/load-document.ts";
import type { LoadedDocument } from "./document/load-document.ts";
import { wrongExamples } from "./document/examples.ts";
import type { WrongExample } from "./document/examples.ts";
import { DocumentError } from "./mock-error.ts";
import { toMockedApi } from "./mocked-api.ts";
import type { MockedApi } from "./mocked-api.ts";
import { isRecord, locate } from "./document/pointer.ts";
import { placeOf } from "./vendors.ts";
import type { VendorDocument } from "./vendors.ts";

export interface OpenedDocument {
  readonly api: MockedApi;
  readonly warnings: readonly string[];
  /** What it was read from, to be watched. */
  readonly files: readonly string[];
}

/** Loads a document and makes sure that nothing in it could be served that breaks its own schema. */
export async function openDocument(
  entry: VendorDocument,
  onWrongExample: "refuse" | "leave-out",
): Promise<OpenedDocument> {
  const place = placeOf(entry);
  const { document, files, fingerprint }: LoadedDocument =
    entry.file === undefined
      ? { document: toDocument(entry.document, place), files: [] }
      : await loadDocument(entry.file);
  const api = toMockedApi(document);
  if (api.operations.length === 0 && !document.webhooks) {
    throw new DocumentError(`${place} has neither an operation to answer nor a webhook.`, files);
  }
  if (isCheckedByBuild(fingerprint)) return { api, files, warnings: [] };
  const wrong = wrongExamples(api);
  const messages = wrong.map(({ message }) => `${entry.name}: ${message}`);
  if (wrong.length > 0 && onWrongExample === "refuse") throw refused(place, messages, files);
  for (const example of wrong) leaveOut(api, example);
  return { api, files, warnings: messages.map((message) => `${message} It is not served.`) };
}

function refused(
  place: string,
  messages: readonly string[],
  files: readonly string[],
): DocumentError {
  const list = messages.map((message) => `\n  - ${message}`).join("");
  return new DocumentError(
    `${place} has examples that break their own schema. Correct them, or leave them out of what is served with --leave-out-wrong-examples (in code: wrongExamples: "leave-out").${list}`,
    files,
  );
}

function leaveOut({ document }: MockedApi, { pointer }: WrongExample): void {
  const owner = pointer.slice(0, pointer.lastIndexOf("/"));
  const name = pointer
    .slice(owner.length + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const { value } = locate<Record<string, unknown>>(document, owner);
  if (isRecord(value)) delete value[name];
}
