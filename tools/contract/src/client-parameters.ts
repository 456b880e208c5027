import type { OpenApiDocument } from "./document.ts";
import { listRequestExamples } from "./examples.ts";
import { listOperations } from "./operations.ts";

/** The path parameters that a client is made with, each with its example in the document. */
export function clientParametersOf(document: OpenApiDocument): Record<string, unknown> {
  const names = document["x-client-options"] ?? [];
  const examples = listOperations(document).flatMap((operation) =>
    listRequestExamples(document, operation),
  );
  return Object.fromEntries(
    names.map((name) => [name, examples.find(({ path }) => path[name] !== undefined)?.path[name]]),
  );
}
