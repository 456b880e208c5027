import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DiagnosticsError, formatDiagnostic } from "../src/diagnostics.ts";
import { loadDocument } from "../src/load/load.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n';

describe("a document that cannot be read", () => {
  it.each<[string, Record<string, string>, string]>([
    ["is not there", {}, "openapi.yaml:1:1 error document-unreadable: The file does not exist."],
    [
      "has no version",
      { "openapi.yaml": "info: {}" },
      "openapi.yaml:1:1 error version-unsupported: The document has no `openapi` field.",
    ],
    [
      "has a version of the future",
      { "openapi.yaml": "openapi: 4.0.0" },
      "openapi.yaml:1:1 error version-unsupported: The document has openapi: 4.0.0.",
    ],
    [
      "refers to a file that is not there",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: nothing.yaml }` },
      "openapi.yaml:4:9 error document-invalid: `nothing.yaml` refers to a file that does not exist.\n    Create the file",
    ],
    [
      "refers to a file that is no YAML",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: bad.yaml }`, "bad.yaml": "a: [1" },
      "bad.yaml:2:1 error document-unreadable: unexpected end",
    ],
    [
      "refers to a name that is not there",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: "#/components/pathItems/no" }` },
      "openapi.yaml:4:7 error document-invalid: This refers to something that does not exist.\n    Write what it should refer to",
    ],
    [
      "has a schema that is itself",
      {
        "openapi.yaml": `${HEAD}components:\n  schemas:\n    A: { $ref: "#/components/schemas/A" }`,
      },
      "openapi.yaml:5:10 error document-invalid: `#/components/schemas/A` refers, over other references or none, to itself.",
    ],
    [
      "has parameters in a circle over two files",
      {
        "openapi.yaml": `${HEAD}paths:\n  /a:\n    parameters: [{ $ref: "b.yaml#/c" }]`,
        "b.yaml": `c: { $ref: "#/d" }\nd: { $ref: "#/c" }`,
      },
      "b.yaml:1:6 error document-invalid: `#/d` refers, over other references or none, to itself.",
    ],
  ])("%s", async (_, files, want) => {
    expect(await refusalOf(files)).toContain(want);
  });

  it("is said once, however many files refer to it", async () => {
    const refusal = await refusalOf({
      "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: bad.yaml }\n  /b: { $ref: b.yaml }`,
      "b.yaml": "get: { $ref: bad.yaml }",
      "bad.yaml": "a: [1",
    });
    expect(refusal.match(/document-unreadable/g)).toHaveLength(1);
  });

  it("is none where a discriminator's mapping is a schema's bare name", async () => {
    const schema =
      "A: { type: object, discriminator: { propertyName: a, mapping: { b: B } } }, B: { type: object }";
    expect(
      await refusalOf({ "openapi.yaml": `${HEAD}components: { schemas: { ${schema} } }` }),
    ).toBe("");
  });

  it("is none where a schema holds itself", async () => {
    const schema = 'A: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }';
    expect(
      await refusalOf({ "openapi.yaml": `${HEAD}components: { schemas: { ${schema} } }` }),
    ).toBe("");
  });
});

describe("nothing is downloaded", () => {
  it.each([
    ["for a $ref", (url: string) => `A: { $ref: "${url}" }`],
    [
      "for a discriminator's mapping",
      (url: string) =>
        `A: { type: object, discriminator: { propertyName: a, mapping: { b: "${url}" } } }`,
    ],
  ])("%s", async (_, toSchema) => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.end("type: string");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const schema = toSchema(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.yaml`);
    const refusal = await refusalOf({
      "openapi.yaml": `${HEAD}components:\n  schemas:\n    ${schema}`,
    });
    server.close();
    expect(refusal).toContain("nothing is downloaded");
    expect(asked).toEqual([]);
  });
});

/** What is said about a document of these files; nothing where it loads. */
async function refusalOf(files: Record<string, string>): Promise<string> {
  const folder = await makeScratchFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  try {
    await loadDocument(join(folder, "openapi.yaml"), folder);
    return "";
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return error.diagnostics.map(formatDiagnostic).join("\n");
  }
}
