import { expect, test } from "vitest";
import { inventDocument } from "../src/documents/scratch-document.ts";
import { listOperations, type OpenApiDocument } from "../src/documents/operations.ts";

test.each([1, 7, 500])("an invented document has %d operations, each with its own id", (count) => {
  const operations = listOperations(inventDocument(count) as unknown as OpenApiDocument);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
});
