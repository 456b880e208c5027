import { expect, test } from "vitest";
import { createMockFetch } from "../src/index.ts";
import { referredComponents } from "../src/document/referred-components.ts";

function documentWith(components: Record<string, Record<string, unknown>>) {
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, components };
}

function refer(...names: string[]): { $ref: string }[] {
  return names.map((name) => ({ $ref: `#/components/${name}` }));
}

test("what a part refers to comes along with what that refers to, and nothing else", () => {
  const schemas = {
    Owner: { properties: { pet: { $ref: "#/components/schemas/Pet" } } },
    Pet: { properties: { owner: { $ref: "#/components/schemas/Owner" } } },
    Stranger: {},
  };
  const responses = { Found: { content: { "application/json": refer("schemas/Owner")[0] } } };
  const document = documentWith({ schemas, responses, parameters: { Page: {} } });
  expect(referredComponents(document, refer("responses/Found"))).toEqual({
    responses,
    schemas: { Owner: schemas.Owner, Pet: schemas.Pet },
  });
});

test.each([
  { given: "schemas/Thing/properties/size", want: { schemas: { Thing: {} } } },
  { given: "schemas/a~1b", want: { schemas: { "a/b": {} } } },
  { given: "schemas/S%C3%A3o", want: { schemas: { São: {} } } },
  { given: "schemas/Nobody", want: { schemas: {} } },
])("$given leads to $want", ({ given, want }) => {
  const document = documentWith({ schemas: { Thing: {}, "a/b": {}, São: {} } });
  expect(referredComponents(document, refer(given))).toEqual(want);
});

test("every path answers with its own part of the document, after any other", async () => {
  const schemas = {
    Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } },
    Tree: { type: "array", items: { $ref: "#/components/schemas/Node" }, minItems: 1 },
  };
  const mockFetch = await createMockFetch({
    ...documentWith({ schemas }),
    paths: { "/node": get("Node"), "/tree": get("Tree"), "/node/again": get("Node") },
  });
  for (const path of ["/node", "/tree", "/node/again"]) {
    const response = await mockFetch(path, { headers: { prefer: "dynamic=true" } });
    expect([path, response.status]).toEqual([path, 200]);
    expect(Array.isArray(await response.json())).toBe(path === "/tree");
  }
});

test("what stands in another path is found there, however it is referred to", async () => {
  const schema = {
    type: "object",
    properties: { next: { $ref: pointer("schema") }, id: { example: 7 } },
  };
  const mockFetch = await createMockFetch({
    ...documentWith({}),
    paths: {
      "/first one": {
        get: {
          responses: {
            200: { description: "Found.", content: { "application/json": { schema } } },
          },
        },
      },
      "/schema": {
        get: {
          responses: {
            200: {
              description: "Found.",
              content: { "application/json": { schema: { $ref: pointer("schema") } } },
            },
          },
        },
      },
      "/response": { get: { responses: { 200: { $ref: pointer() } } } },
    },
  });
  for (const path of ["/schema", "/response"]) {
    const response = await mockFetch(path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(await response.json()).toMatchObject({ id: 7 });
  }
});

function pointer(last?: string): string {
  const response = "#/paths/~1first%20one/get/responses/200";
  return last === undefined ? response : `${response}/content/application~1json/${last}`;
}

function get(schema: string): object {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { get: { responses: { 200: { description: "Found.", content } } } };
}
