import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { diagnose, withPaths, writeDocument } from "./document.ts";

const OK = "responses: { '200': { description: Done } }";
const OBJECT = "schema: { type: object }";

describe("what a method gives back", () => {
  it.each([
    ["application/xml", "Call<string>", 'answer: "text"'],
    ["application/atom+xml", "Call<string>", 'answer: "text"'],
    ["application/yaml", "Call<string>", 'answer: "text"'],
    ["text/csv", "Call<string>", 'answer: "text"'],
    ["application/pdf", "Call<Uint8Array>", 'answer: "bytes"'],
  ])("%s", async (mediaType, type, fact) => {
    const files = await generateFrom(
      answering(`'200': { description: Done, content: { ${mediaType}: {} } }`),
    );
    expect(files.resources).toContain(`a(options?: CallOptions): ${type} {`);
    expect(files.operations).toContain(fact);
  });

  it.each([
    ["an object", OBJECT, "AResponse"],
    ["a list", "schema: { type: array, items: {} }", "AResponse"],
    ["an object or null", "schema: { type: [object, 'null'] }", "AResponse"],
    [
      "one of two objects",
      "schema: { oneOf: [{ type: object }, { properties: { b: {} } }] }",
      "AResponse",
    ],
    ["a text", "schema: { type: string, format: binary }", "Uint8Array"],
    ["nobody knows what", "", "Uint8Array"],
  ])("*/* with a schema of %s", async (_, schema, want) => {
    const text = answering(`'200': { description: Done, content: { '*/*': { ${schema} } } }`);
    expect((await generateFrom(text)).resources).toContain(`): Call<${want}> {`);
    expect(await codesOf(text)).toEqual(["response-media-type-guessed"]);
  });

  it("is of the first success's kind where another is of another kind", async () => {
    const text = answering(
      `'200': { description: Done, content: { application/json: { ${OBJECT} } } }, '202': { description: Later, content: { text/plain: {} } }`,
    );
    expect((await generateFrom(text)).resources).toContain("): Call<AResponse200> {");
    expect(await diagnose(text)).toMatchObject([
      {
        code: "response-media-type-ignored",
        message: expect.stringContaining("text/plain of 202"),
      },
    ]);
  });

  it("is the union of successes of one kind", async () => {
    const text = answering(
      `'200': { description: Done, content: { application/json: { ${OBJECT} } } }, '201': { description: New, content: { application/json: { ${OBJECT} } } }, '204': { description: Empty }`,
    );
    expect((await generateFrom(text)).resources).toContain(
      "): Call<AResponse200 | AResponse201 | undefined> {",
    );
    expect(await diagnose(text)).toEqual([]);
  });
});

describe("what is asked for", () => {
  const JSON_AND_TEXT = `content: { text/plain: {}, application/json: { ${OBJECT} } }`;

  it.each([
    ["one of two", `'200': { description: Done, ${JSON_AND_TEXT} }`, "application/json"],
    [
      "all that a method reads",
      `'200': { description: Done, ${JSON_AND_TEXT} }, '202': { description: Later, content: { application/hal+json: { ${OBJECT} } } }`,
      "application/json, application/hal+json",
    ],
    [
      "not what it does not read",
      `'200': { description: Done, ${JSON_AND_TEXT} }, '202': { description: Later, content: { text/csv: {} } }`,
      "application/json",
    ],
  ])("%s", async (_, responses, want) => {
    const { operations } = await generateFrom(answering(responses));
    expect(operations).toContain(`accept: "${want}"`);
  });

  it("nothing where there is nothing to choose", async () => {
    const text = answering(
      `'200': { description: Done, content: { application/json: { ${OBJECT} } } }`,
    );
    expect((await generateFrom(text)).operations).not.toContain("accept");
  });
});

describe("methods of HTTP", () => {
  it("HEAD reads, takes no body and gives none back", async () => {
    const text = withPaths(`  /a:
    head:
      operationId: a
      tags: [t]
      requestBody: { required: true, content: { application/json: { ${OBJECT} } } }
      responses: { '200': { description: Done, content: { application/json: { ${OBJECT} } } } }`);
    const files = await generateFrom(text);
    expect(files.resources).toContain("a(options?: CallOptions): Call<undefined> {");
    expect(files.resources).toContain("Effect: may be repeated safely, it only reads.");
    expect(files.operations).toContain('method: "HEAD", path: "/a", answer: "none"');
    expect(await codesOf(text)).toEqual(["request-body-ignored"]);
  });

  it("OPTIONS reads, and may take a body", async () => {
    const text = withPaths(`  /a:
    options:
      operationId: a
      tags: [t]
      requestBody: { required: true, content: { application/json: { ${OBJECT} } } }
      ${OK}`);
    const files = await generateFrom(text);
    expect(files.resources).toContain("a(body: ABody, options?: CallOptions): Call<undefined> {");
    expect(files.resources).toContain("Effect: may be repeated safely, it only reads.");
  });

  it("GET takes no body", async () => {
    const text = withPaths(`  /a:
    get:
      operationId: a
      tags: [t]
      requestBody: { required: true, content: { text/plain: {} } }
      ${OK}`);
    const files = await generateFrom(text);
    expect(files.resources).toContain("a(options?: CallOptions): Call<undefined> {");
    expect(files.operations).not.toContain("contentType");
  });
});

describe("what a method takes", () => {
  it("a file of a form is a Blob", async () => {
    const text = withPaths(`  /a:
    post:
      operationId: a
      tags: [t]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } }
      ${OK}`);
    const files = await generateFrom(text);
    expect(files.schema).toContain("file: Blob;");
    expect(files.resources).toContain("a(body: ABody | FormData, options?: CallOptions)");
  });

  it("an object in a path, written as the document says", async () => {
    const files = await generateFrom(
      withPaths(`  /a/{size}:
    get:
      operationId: a
      tags: [t]
      parameters: [{ name: size, in: path, required: true, schema: { type: object } }]
      ${OK}`),
    );
    expect(files.resources).toContain("size: Readonly<Record<string, string | number | boolean>>");
    expect(files.operations).toContain('name: "size", required: true, style: "simple"');
  });

  it("not the headers that OpenAPI says elsewhere", async () => {
    const names = ["Accept", "content-type", "AUTHORIZATION", "x-trace"];
    const parameters = names.map(
      (name) => `{ name: ${name}, in: header, schema: { type: string } }`,
    );
    const files = await generateFrom(
      withPaths(
        `  /a: { get: { operationId: a, tags: [t], parameters: [${parameters.join(", ")}], ${OK} } }`,
      ),
    );
    expect(files.operations).toContain('parameters: [{ in: "header", name: "x-trace" }]');
  });
});

describe("the base URL of a server without a host", () => {
  it.each([
    ["/api/v1", ["server-ignored"], "It ends with `/api/v1`."],
    ["/", [], "/** The base URL of your installation. */"],
    ["'{host}/api'", [], "/** The base URL of your installation. */"],
  ])("%s", async (url, codes, want) => {
    const text = withPaths(`  /a: { get: { operationId: a, tags: [t], ${OK} } }`).replace(
      "https://api.test.example",
      url,
    );
    expect(await codesOf(text)).toEqual(codes);
    const { resources } = await generateFrom(text);
    expect(resources).toContain(want);
    expect(resources).toContain("  baseUrl: string;");
  });
});

function answering(responses: string): string {
  return withPaths(`  /a: { get: { operationId: a, tags: [t], responses: { ${responses} } } }`);
}

async function codesOf(text: string): Promise<string[]> {
  return (await diagnose(text)).map(({ code }) => code);
}

async function generateFrom(
  text: string,
): Promise<{ resources: string; operations: string; schema: string }> {
  const { folder, file } = await writeDocument(text);
  const { files } = await generate("test", file, folder);
  const read = (name: string) => files.get(name) ?? "";
  return {
    resources: read("resources.ts"),
    operations: read("operations.ts"),
    schema: read("schema.ts"),
  };
}
