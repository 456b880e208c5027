import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { diagnose, withPaths, writeDocument } from "./document.ts";

const PETS = `components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/CatPet" }, { $ref: "#/components/schemas/DogPet" }]
      discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/CatPet' } }
    CatPet: { type: object, required: [kind], properties: { kind: { const: cat } } }
    DogPet: { type: object, required: [kind], properties: { kind: { const: dog } } }
`;

describe("schema.ts", () => {
  it("types a variant by its const, not by its schema's name", async () => {
    const schema = await schemaOf(`${withPaths("  {}")}\n${PETS}`);
    expect(schema).toContain('kind: "cat";');
    expect(schema).not.toContain('kind: "CatPet"');
  });

  it("says what a property is before anything else, its format too, and once", async () => {
    const sent =
      "{ type: string, format: date-time, description: When it went out., example: 2026 }";
    const pet = `{ type: object, properties: { sent: ${sent} } }`;
    const schema = await schemaOf(
      `${withPaths("  {}")}\ncomponents: { schemas: { Pet: ${pet} } }\n`,
    );
    expect(schema).toContain(`    /**
     * When it went out. Format: date-time.
     *
     * @example 2026
     */
    sent?: string;`);
  });

  it("says of each paragraph of a text that it is one, and no code", async () => {
    const pet = '{ type: string, description: "First.\\n\\nSecond." }';
    const schema = await schemaOf(
      `${withPaths("  {}")}\ncomponents: { schemas: { Pets: { type: object, properties: { pet: ${pet} } } } }\n`,
    );
    expect(schema).toContain("     * First.\n     *\n     * Second.\n");
  });

  it("shows the type of a component parameter where it is used", async () => {
    const page = "{ name: page, in: query, schema: { type: integer } }";
    const schema = await schemaOf(
      `${withPaths(`  /a:
    get:
      operationId: a
      tags: [t]
      parameters: [{ $ref: "#/components/parameters/Page" }]
      responses: { "204": { description: Done. } }`)}\ncomponents: { parameters: { Page: ${page} } }\n`,
    );
    expect(schema).toContain("page?: number;");
    expect(schema).not.toContain('components["parameters"]');
  });

  it("exports no definitions and no webhooks where there are none", async () => {
    const schema = await schemaOf(withPaths("  {}"));
    expect(schema).toMatch(/export (interface|type) paths\b/);
    expect(schema).not.toMatch(/export (interface|type) (\$defs|webhooks)\b/);
  });

  it("leaves an object without declared properties open", async () => {
    const schema = await schemaOf(
      `${withPaths("  {}")}\ncomponents: { schemas: { Anything: { type: object } } }\n`,
    );
    expect(schema).toContain("export type Anything = Record<string, unknown>;");
  });

  it("opens the enum of a property called `default`, and of the response that is", async () => {
    const open = "type: string, x-extensible-enum: [one]";
    const schema = await schemaOf(
      withPaths(`  /a:
    get:
      operationId: a
      tags: [t]
      responses:
        default:
          description: Done.
          content: { application/json: { schema: { type: object, properties: { default: { ${open} } } } } }`),
    );
    expect(schema).toContain('default?: "one" | (string & {});');
  });

  it("opens an enum that may be null as well", async () => {
    const state = '{ type: [string, "null"], x-extensible-enum: [one, two] }';
    const thing = `{ type: object, properties: { state: ${state} } }`;
    const schema = await schemaOf(
      `${withPaths("  {}")}\ncomponents: { schemas: { Thing: ${thing} } }\n`,
    );
    expect(schema).toContain('state?: ("one" | "two") | (string & {}) | null;');
  });
});

describe("what types cannot say is counted wherever it stands", () => {
  it("a read-only property of an inline schema", async () => {
    const found = await diagnose(
      withPaths(`  /a:
    get:
      operationId: a
      tags: [t]
      parameters: [{ name: b, in: query, schema: { type: object, properties: { c: { readOnly: true } } } }]
      responses: { '200': { description: Done } }`),
    );
    expect(found).toMatchObject([{ code: "read-only-ignored", at: { line: 9 } }]);
  });

  it("data and names that only look like it are left alone", async () => {
    const schema =
      "{ type: object, default: { readOnly: true }, example: { discriminator: {} }, properties: { discriminator: { type: object }, readOnly: true } }";
    expect(
      await diagnose(`${withPaths("  {}")}\ncomponents: { schemas: { A: ${schema} } }`),
    ).toEqual([]);
  });
});

async function schemaOf(text: string): Promise<string> {
  const { folder, file } = await writeDocument(text);
  return (await generate("test", file, folder)).files.get("schema.ts") ?? "";
}
