import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/document.ts";
import { listOperations } from "../src/operations.ts";
import { createAnswerCheck } from "../src/response-schemas.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Box: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "string", format: "uuid" } },
      },
    },
  },
  paths: {
    "/boxes": {
      get: {
        operationId: "listBoxes",
        "x-sdk": { resource: "boxes", method: "list" },
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Box" } },
              },
            },
          },
        },
      },
    },
  },
} as unknown as OpenApiDocument;

const [operation] = listOperations(DOCUMENT) as [ReturnType<typeof listOperations>[0]];
const check = createAnswerCheck(DOCUMENT);

it.each([
  [[{ code: "0f8fad5b-d9cb-469f-a165-70867728950e" }], []],
  [[{}], ["/0 must have required property 'code'"]],
  [[{ code: "no uuid" }], ['/0/code must match format "uuid"']],
  [{}, ["/ must be array"]],
])("an answer is held to the schema: %j", (answer, want) => {
  expect(check(operation, "200", "application/json", answer)).toEqual(want);
});
