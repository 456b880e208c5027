import { expect, test } from "vitest";
import { inlineReferences } from "../src/load/inline-references.ts";

const THING = { type: "object", properties: { id: { type: "string" } } };

function documentWith(schema: object) {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/a b": {
        get: { responses: { 200: { content: { "application/json": { schema: THING } } } } },
        post: { responses: { 200: { $ref: "#/components/responses/Made" } } },
      },
      "/c": { get: { schema } },
    },
    components: {
      responses: { Made: { content: { "text/plain": { schema: { type: "string" } } } } },
      schemas: {
        Thing: THING,
        Box: { properties: { thing: { $ref: "#/components/schemas/Thing" } } },
      },
    },
  };
}

function inlined(schema: object): unknown {
  const refuse = (reference: string): never => {
    throw new Error(`recursive: ${reference}`);
  };
  const document = inlineReferences(documentWith(schema), refuse);
  const item = document.paths?.["/c"] as { get: { schema: unknown } };
  return item.get.schema;
}

const IN_PATH = "#/paths/~1a%20b/get/responses/200/content/application~1json/schema";

test.each([
  { given: "#/components/schemas/Thing", want: { $ref: "#/components/schemas/Thing" } },
  { given: "#/components/schemas/Thing/properties/id", want: { type: "string" } },
  {
    given: "#/components/schemas/Box/properties/thing",
    want: { $ref: "#/components/schemas/Thing" },
  },
  { given: "#/components/schemas/Box/properties/thing/properties/id", want: { type: "string" } },
  { given: IN_PATH, want: THING },
  { given: `${IN_PATH}/properties/id`, want: { type: "string" } },
  {
    given: "#/paths/~1a%20b/post/responses/200/content/text~1plain/schema",
    want: { type: "string" },
  },
])("$given becomes $want", ({ given, want }) => {
  expect(inlined({ $ref: given })).toEqual(want);
  expect(inlined({ items: [{ $ref: given }] })).toEqual({ items: [want] });
});

test("what stands beside a reference counts more than what it leads to", () => {
  expect(inlined({ $ref: IN_PATH, type: "array", title: "Thing" })).toEqual({
    ...THING,
    type: "array",
    title: "Thing",
  });
});

test("data that looks like a reference stays data", () => {
  const schema = { example: { $ref: IN_PATH }, "x-note": { $ref: IN_PATH } };
  expect(inlined(schema)).toEqual(schema);
});

test("a schema that refers to the place where it stands is refused", () => {
  const reference = "#/paths/~1c/get/schema";
  expect(() => inlined({ items: { $ref: reference } })).toThrow(`recursive: ${reference}`);
});
