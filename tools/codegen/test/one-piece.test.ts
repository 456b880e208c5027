import { bundle, createConfig, makeDocumentFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { isInOnePiece } from "../src/load/one-piece.ts";
import { collectReferences } from "../src/load/references.ts";

const WHOLE = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      responses:
        default: { $ref: "#/components/responses/Gone" }
components:
  responses:
    Gone:
      description: Gone.
      content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } }
  schemas:
    Box: { type: object, properties: { default: { $ref: "#/components/schemas/Box" } } }
    Lid: { type: string, example: in }
`;

test("the bundler leaves a document as it is that is in one piece", async () => {
  expect(isWhole(WHOLE)).toBe(true);
  expect(await bundled(WHOLE)).toEqual(makeDocumentFromString(WHOLE, "/openapi.yaml").parsed);
});

describe("the bundler is asked where a document", () => {
  test.each([
    ["refers to what is no component", ['"#/components/responses/Gone"', '"#/paths/~1b"']],
    ["refers to a part of a component", ['schemas/Box"', 'schemas/Box/properties/default"']],
    [
      "has a reference in an example",
      ["example: in", "example: { $ref: '#/components/schemas/Box' }"],
    ],
    ["has a discriminator", ["example: in", "discriminator: { mapping: { a: Box } }"]],
    ["has an example elsewhere", ["example: in", "x: { externalValue: a.json }"]],
  ])("%s", (_, [from = "", to = ""]) => {
    const text = WHOLE.replaceAll(from, to);
    expect(text).not.toBe(WHOLE);
    expect(isWhole(text)).toBe(false);
  });

  test("has several files", () => {
    const root = makeDocumentFromString(WHOLE, "/openapi.yaml");
    const files = new Map([
      ["/openapi.yaml", root],
      ["/b.yaml", root],
    ]);
    expect(isInOnePiece({ files, references: [], diagnostics: [] })).toBe(false);
  });
});

function isWhole(text: string): boolean {
  const root = makeDocumentFromString(text, "/openapi.yaml");
  const files = new Map([["/openapi.yaml", root]]);
  return isInOnePiece({ files, references: collectReferences(root), diagnostics: [] });
}

async function bundled(text: string): Promise<unknown> {
  const doc = makeDocumentFromString(text, "/openapi.yaml");
  return (await bundle({ doc, config: await createConfig({}) })).bundle.parsed;
}
