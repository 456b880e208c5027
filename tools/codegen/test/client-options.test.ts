import { describe, expect, it } from "vitest";
import { diagnose, withPaths, writeDocument } from "./document.ts";
import { generate } from "../src/generate.ts";

const KEY = "key: { type: apiKey, in: header, name: key }";

describe("no two values share a client option", () => {
  it.each([
    [
      "a path parameter is called like the secret",
      "token",
      KEY,
      "`token` would be both the security scheme `key` and the path parameter `token`",
    ],
    [
      "a path parameter is called like an option of every client",
      "headers",
      KEY,
      "`headers` would be both an option of every client and the path parameter `headers`",
    ],
    [
      "a scheme is called like an option of every client",
      "id",
      `${KEY}, base-url: { type: http, scheme: basic }`,
      "`baseUrl` would be both an option of every client and the security scheme `base-url`",
    ],
    [
      "two schemes differ in their hyphen only",
      "id",
      `${KEY}, a-b: { type: http, scheme: basic }, aB: { type: http, scheme: bearer }`,
      "`aB` would be both the security scheme `a-b` and the security scheme `aB`",
    ],
  ])("%s", async (_, parameter, schemes, want) => {
    const found = await diagnose(documentWith(parameter, schemes));
    expect(found).toMatchObject([
      {
        severity: "error",
        code: "client-option-collision",
        message: expect.stringContaining(want),
      },
    ]);
  });

  it("is no diagnostic where all names differ", async () => {
    expect(await diagnose(documentWith("id", KEY))).toEqual([]);
  });
});

describe("the option of a secret", () => {
  it.each([
    ["security: [{ key: [] }]", "  token: Secret;"],
    ["security: [{ key: [] }, { other: [] }]", "  token?: Secret;"],
    ["security: [{}, { key: [] }]", "  token?: Secret;"],
    ["security: []", "  token?: Secret;"],
  ])("%s gives `%s`", async (security, want) => {
    const text = documentWith("id", `${KEY}, other: { type: http, scheme: bearer }`);
    const { folder, file } = await writeDocument(text.replace("security: [{ key: [] }]", security));
    const { files } = await generate("test", file, folder);
    expect(files.get("resources.ts")).toContain(want);
  });
});

function documentWith(parameter: string, schemes: string): string {
  return `${withPaths(
    `  /a/{${parameter}}:
    get:
      operationId: a
      tags: [t]
      parameters: [{ name: ${parameter}, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: Done } }`,
  )}
security: [{ key: [] }]
x-client-options: [${parameter}]
components: { securitySchemes: { ${schemes} } }
`;
}
