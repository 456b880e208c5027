import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { writeDocument } from "./document.ts";

// Each would run, or break the file, if it left the comment or the literal that it stands in.
const HOSTILE = {
  "the end of a comment": "*/ globalThis.pwned = true; /*",
  backticks: "`; globalThis.pwned = true; `",
  "double quotes": '"; globalThis.pwned = true; "',
  "single quotes": "'; globalThis.pwned = true; '",
  "a template's hole": "${(globalThis.pwned = true)}",
  "a line separator": "\u2028globalThis.pwned = true;\u2029",
  "a line break": "\r\nglobalThis.pwned = true;\n",
  "a closing script": "</script><script>globalThis.pwned = true</script>",
  "a backslash at the end": "globalThis.pwned\\",
};

describe("text of a document never becomes code", () => {
  it.each(Object.entries(HOSTILE))("%s", async (_, text) => {
    const files = await generateFrom(hostileDocument(text));
    for (const name of ["operations.ts", "resources.ts", "schema.ts"]) {
      expect(findSyntaxErrors(files.get(name) ?? ""), name).toEqual([]);
      expect(findIdentifiers(files.get(name) ?? ""), name).not.toContain("pwned");
    }
    const api = await evaluate(files.get("operations.ts") ?? "");
    expect(Object.keys(api.operations)).toEqual([text]);
    expect(api.operations[text]?.parameters[0]?.name).toBe(text);
    expect(globalThis).not.toHaveProperty("pwned");
  });
});

describe("names that are not names", () => {
  it.each([
    ["delete", "  delete(options?: CallOptions)", "api.operations.delete"],
    ["get-things", "  getThings(options?: CallOptions)", 'api.operations["get-things"]'],
    ["constructor", "  constructor_(options?: CallOptions)", "api.operations.constructor"],
    ["__proto__", "  proto(options?: CallOptions)", 'api.operations["__proto__"]'],
    ["3d", "  _3d(options?: CallOptions)", 'api.operations["3d"]'],
    ["ação", "  ação(options?: CallOptions)", "api.operations.ação"],
  ])("operationId %s", async (id, method, access) => {
    const files = await generateFrom(documentWith({ operationId: id, tags: ["t"] }));
    expect(files.get("resources.ts")).toContain(method);
    expect(files.get("resources.ts")).toContain(access);
    const api = await evaluate(files.get("operations.ts") ?? "");
    expect(Object.getOwnPropertyDescriptor(api.operations, id)?.value).toMatchObject({ id });
  });

  it("a path parameter may be a reserved word, and two may become the same name", async () => {
    const parameters = ["class", "a-b", "aB", "options"].map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const document = documentWith(
      { operationId: "x", tags: ["t"], parameters },
      "/{class}/{a-b}/{aB}/{options}",
    );
    expect((await generateFrom(document)).get("resources.ts")).toContain(
      [
        "  x(",
        "    class2: string,",
        "    aB: string,",
        "    aB2: string,",
        "    options2: string,",
        "    options?: CallOptions,",
        "  ): Call<undefined> {",
        '    return this.#call(api.operations.x, { path: { class: class2, "a-b": aB, aB: aB2, options: options2 } }, options);',
      ].join("\n"),
    );
  });

  it("a property called __proto__ stays a property", async () => {
    const body = {
      required: true,
      content: {
        "application/json": {
          schema: { type: "object", properties: JSON.parse('{"__proto__":{"type":"string"}}') },
        },
      },
    };
    const files = await generateFrom(
      documentWith({ operationId: "x", tags: ["t"], requestBody: body }),
    );
    expect(files.get("schema.ts")).toContain("__proto__?: string;");
    expect(files.get("openapi.json")).toContain('"__proto__": {');
  });

  it("a tag called http leaves client.http alone", async () => {
    const files = await generateFrom(documentWith({ operationId: "x", tags: ["http"] }));
    expect(files.get("resources.ts")).toContain("readonly http_: Http;");
  });

  it("a schema that is called like a class of the client gets another name", async () => {
    const document = {
      ...documentWith({ operationId: "x", tags: ["boxes"] }),
      components: { schemas: { Boxes: { type: "object" }, ApiError: { type: "object" } } },
    };
    const files = await generateFrom(document);
    expect(files.get("resources.ts")).toContain("export class BoxesResource {");
    expect(files.get("schema.ts")).toContain("ApiError: ApiError2;");
  });
});

function hostileDocument(text: string): object {
  const parameter = {
    name: text,
    in: "query",
    description: text,
    schema: { type: "string", enum: [text], description: text },
  };
  const schema = {
    type: "object",
    description: text,
    properties: { [text]: { type: "string", description: text, const: text, title: text } },
  };
  const operation = {
    operationId: text,
    tags: [text],
    summary: text,
    description: text,
    "x-vendor-titles": [text],
    "x-evidence": { level: "observed", source: text, note: text },
    parameters: [parameter],
    requestBody: { description: text, content: { "application/json": { schema } } },
  };
  const document = documentWith(operation);
  return {
    ...document,
    info: { title: text, version: text, description: text },
    tags: [{ name: text, description: text }],
    security: [{ key: [] }],
    components: {
      schemas: {
        Thing: {
          ...schema,
          type: "string",
          "x-extensible-enum": [text],
        },
      },
      securitySchemes: { key: { type: "apiKey", in: "header", name: text, description: text } },
    },
  };
}

function documentWith(operation: object, path = "/a"): object {
  const responses = { "200": { description: "Done" } };
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: { [path]: { post: { ...operation, responses } } },
  };
}

async function generateFrom(document: object): Promise<ReadonlyMap<string, string>> {
  const { folder, file } = await writeDocument(JSON.stringify(document));
  return (await generate("test", file, folder)).files;
}

function findSyntaxErrors(code: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function findIdentifiers(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("generated.ts", code, ts.ScriptTarget.Latest));
  return found;
}

async function evaluate(
  code: string,
): Promise<{ operations: Record<string, { parameters: { name: string }[] }> }> {
  const { folder } = await writeDocument("");
  const file = join(folder, "operations.mjs");
  await writeFile(
    file,
    ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    }).outputText,
  );
  return (await import(pathToFileURL(file).href)).api;
}
