import { loadDocument } from "./document/load-document.ts";
import { wrongExamples } from "./document/examples.ts";
import type { WrongExample } from "./document/examples.ts";
import { MockError } from "./mock-error.ts";
import { toMockedApi } from "./mocked-api.ts";
import type { MockedApi } from "./mocked-api.ts";
import { isRecord, locate } from "./document/pointer.ts";
import type { VendorDocument } from "./vendors.ts";

/** Loads a document and makes sure that nothing in it could be served that breaks its own schema. */
export async function openDocument(
  { name, file }: VendorDocument,
  onWrongExample: "refuse" | "leave-out",
): Promise<{ api: MockedApi; warnings: string[] }> {
  const api = toMockedApi(await loadDocument(file));
  if (api.operations.length === 0) throw new MockError(`${file} has no operation to answer.`);
  const wrong = wrongExamples(api);
  const messages = wrong.map(({ message }) => `${name}: ${message}`);
  if (wrong.length > 0 && onWrongExample === "refuse") throw refused(file, messages);
  for (const example of wrong) leaveOut(api, example);
  return { api, warnings: messages.map((message) => `${message} It is not served.`) };
}

function refused(file: string, messages: readonly string[]): MockError {
  const list = messages.map((message) => `\n  - ${message}`).join("");
  return new MockError(
    `${file} has examples that break their own schema. Correct them, or leave them out of what is served with --leave-out-wrong-examples (in code: wrongExamples: "leave-out").${list}`,
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
