import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CODES, type Diagnostic, formatDiagnostic } from "../src/diagnostics.ts";
import { diagnose, withPaths } from "./document.ts";

/** A document that has one thing wrong, and where and how it is said. Line 5 is the first line below `paths:`. */
interface Case {
  readonly given: string;
  readonly want: { severity: Diagnostic["severity"]; line: number; message: string };
}

const OK = "responses: { '200': { description: Done } }";

const CASES: Record<(typeof DIAGNOSTIC_CODES)[number], Case> = {
  "document-unreadable": {
    given: "openapi: 3.1.0\ninfo: [unclosed",
    want: {
      severity: "error",
      line: 3,
      message: "unexpected end of the stream within a flow collection.",
    },
  },
  "document-invalid": {
    given: withPaths(`  /a: { get: { operationId: a, tags: [t], parameters: nothing, ${OK} } }`),
    want: {
      severity: "error",
      line: 5,
      message: "Expected type `ParameterList` (array) but got `string`",
    },
  },
  "version-unsupported": {
    given: 'swagger: "2.0"\ninfo: { title: Test, version: "1" }\npaths: {}',
    want: { severity: "error", line: 1, message: "The document is Swagger 2.0" },
  },
  "reference-remote": {
    given: withPaths("  /a:\n    $ref: http://127.0.0.1:9/paths.yaml"),
    want: {
      severity: "error",
      line: 6,
      message: "`http://127.0.0.1:9/paths.yaml` is on another machine; nothing is downloaded",
    },
  },
  "reference-outside": {
    given: withPaths("  /a:\n    $ref: ../paths.yaml#/a"),
    want: {
      severity: "error",
      line: 6,
      message: "`../paths.yaml#/a` lies outside the folder of the document",
    },
  },
  "reference-recursive": {
    given: withPaths(`  /a:
    get:
      operationId: getA
      responses:
        200:
          description: Found.
          content:
            application/json:
              schema:
                properties:
                  next: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema" }`),
    want: {
      severity: "error",
      line: 13,
      message:
        "`#/paths/~1a/get/responses/200/content/application~1json/schema` refers to itself, and no type can be named after it",
    },
  },
  "extension-invalid": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      x-effect: harmless\n      ${OK}`,
    ),
    want: { severity: "error", line: 9, message: "`x-effect` is not valid here." },
  },
  "operation-id-missing": {
    given: withPaths(
      `  /a/{b}:\n    get:\n      tags: [t]\n      parameters: [{ name: b, in: path, required: true, schema: {} }]\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 6,
      message: "GET /a/{b} has no operationId; it is called `getAB`, from its path.",
    },
  },
  "operation-id-duplicate": {
    given: withPaths(
      `  /a: { get: { operationId: a, tags: [t], ${OK} } }\n  /b:\n    get:\n      operationId: a\n      tags: [u]\n      ${OK}`,
    ),
    want: { severity: "error", line: 8, message: "The operationId `a` is already that of GET /a." },
  },
  "operation-without-resource": {
    given: withPaths(
      `  /things/{id}:\n    get:\n      operationId: a\n      parameters: [{ name: id, in: path, required: true, schema: {} }]\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 6,
      message: "so it is placed under `things`, from its path.",
    },
  },
  "tag-duplicate": {
    given: `${withPaths("  {}")}\ntags:\n  - { name: follow-ups }\n  - { name: followUps }`,
    want: {
      severity: "warning",
      line: 8,
      message: "The tag `followUps` is declared before, for the same `client.followUps`",
    },
  },
  "method-collision": {
    given: withPaths(
      `  /a: { get: { operationId: get-it, tags: [t], ${OK} } }\n  /b: { get: { operationId: getIt, tags: [t], ${OK} } }`,
    ),
    want: { severity: "error", line: 6, message: "`getIt` and `get-it` would both be `t.getIt`." },
  },
  "type-name-collision": {
    given: withPaths(
      "  {}\ncomponents:\n  schemas:\n    big-box: { type: string }\n    BigBox: { type: string }",
    ),
    want: {
      severity: "warning",
      line: 9,
      message: "The type name `BigBox` is taken, so the schema `BigBox` becomes `BigBox2`.",
    },
  },
  "path-parameter-undeclared": {
    given: withPaths(`  /a/{b}:\n    get: { operationId: a, tags: [t], ${OK} }`),
    want: {
      severity: "error",
      line: 6,
      message: "The path /a/{b} has {b}, which no parameter declares.",
    },
  },
  "path-parameter-unused": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      parameters:\n        - { name: b, in: path, required: true, schema: {} }\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 10,
      message: "The path parameter `b` does not occur in /a, so it is never sent.",
    },
  },
  "path-parameter-repeated": {
    given: withPaths(
      `  /a/{id}/b/{id}:\n    get:\n      operationId: a\n      tags: [t]\n      parameters: [{ name: id, in: path, required: true, schema: {} }]\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 5,
      message: "The path /a/{id}/b/{id} has {id} more than once",
    },
  },
  "parameter-style-unsupported": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      parameters:\n        - { name: b, in: query, style: simple, schema: {} }\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 10,
      message: "The style `simple` is not one that OpenAPI allows in query.",
    },
  },
  "parameter-content-unsupported": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      parameters:\n        - { name: b, in: query, content: { text/csv: {} } }\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 10,
      message: "A parameter written as text/csv cannot be serialised.",
    },
  },
  "cookie-parameter-unsupported": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      parameters:\n        - { name: b, in: cookie, required: true, schema: {} }\n      ${OK}`,
    ),
    want: { severity: "error", line: 10, message: "The cookie parameter `b` cannot be sent" },
  },
  "request-body-ignored": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      requestBody: { content: { application/json: {} } }\n      ${OK}`,
    ),
    want: { severity: "warning", line: 9, message: "A GET request has no body" },
  },
  "request-media-type-ignored": {
    given: withPaths(
      `  /a:\n    post:\n      operationId: a\n      tags: [t]\n      requestBody:\n        content: { application/json: {}, multipart/form-data: {} }\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 9,
      message: "The method sends application/json; multipart/form-data cannot be sent by it.",
    },
  },
  "request-media-type-unsupported": {
    given: withPaths(
      `  /a:\n    post:\n      operationId: a\n      tags: [t]\n      requestBody:\n        content: { application/xml: {} }\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 9,
      message: "The request body is only offered as application/xml, which no client can write.",
    },
  },
  "response-media-type-ignored": {
    given: withPaths(
      "  /a:\n    get:\n      operationId: a\n      tags: [t]\n      responses:\n        '200': { description: Done, content: { application/json: {}, text/csv: {} } }",
    ),
    want: {
      severity: "warning",
      line: 10,
      message: "The method is typed for application/json; text/csv is not.",
    },
  },
  "response-media-type-guessed": {
    given: withPaths(
      "  /a:\n    get:\n      operationId: a\n      tags: [t]\n      responses:\n        '200': { description: Done, content: { '*/*': { schema: { type: object } } } }",
    ),
    want: {
      severity: "warning",
      line: 10,
      message: "The response is offered as */*; the method reads it as JSON",
    },
  },
  "response-missing": {
    given: withPaths(
      "  /a:\n    get: { operationId: a, tags: [t], responses: { '404': { description: None } } }",
    ),
    want: { severity: "warning", line: 6, message: "No response says what a success looks like" },
  },
  "path-unsupported": {
    given: withPaths(`  /a#b:\n    get: { operationId: a, tags: [t], ${OK} }`),
    want: { severity: "warning", line: 5, message: "The path /a#b holds a query or a fragment" },
  },
  "method-unsupported": {
    given: withPaths(`  /a:\n    trace: { operationId: a, tags: [t], ${OK} }`),
    want: { severity: "warning", line: 6, message: "TRACE cannot be sent: fetch forbids it." },
  },
  "security-scheme-unsupported": {
    given: withPaths("  {}\ncomponents:\n  securitySchemes:\n    certificate: { type: mutualTLS }"),
    want: {
      severity: "warning",
      line: 8,
      message:
        "The security scheme `certificate` (mutualTLS) cannot be fulfilled by a generated client.",
    },
  },
  "security-scheme-unknown": {
    given: withPaths(
      `  /a:\n    get: { operationId: a, tags: [t], security: [{ key: [] }], ${OK} }`,
    ),
    want: { severity: "error", line: 6, message: "The security scheme `key` is not declared." },
  },
  "pagination-parameter-unknown": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      x-pagination: { parameter: page, items: rows, end: empty }\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 9,
      message: "The page is turned by `page`, which is not a query parameter of the operation.",
    },
  },
  "pagination-items-unknown": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      x-pagination: { parameter: page, items: rows, end: empty }\n      parameters: [{ name: page, in: query, schema: {} }]\n      responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: {} } } } } } } }`,
    ),
    want: {
      severity: "error",
      line: 9,
      message: "The page's items stand under `rows`, which is no list that the answer declares.",
    },
  },
  "look-up-unknown": {
    given: withPaths(
      `  /a:\n    post:\n      operationId: a\n      tags: [t]\n      x-look-up: { operation: listThings }\n      ${OK}`,
    ),
    want: {
      severity: "error",
      line: 9,
      message: "`listThings` is no operation of the document",
    },
  },
  "client-option-unknown": {
    given: `${withPaths("  {}")}\nx-client-options: [tenant]`,
    want: {
      severity: "error",
      line: 6,
      message: "`tenant` is no path parameter of any operation.",
    },
  },
  "client-option-collision": {
    given: withPaths(
      "  {}\nsecurity: [{ key: [] }]\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: key }\n    token: { type: http, scheme: bearer }",
    ),
    want: {
      severity: "error",
      line: 10,
      message:
        "The client option `token` would be both the security scheme `key` and the security scheme `token`.",
    },
  },
  "callbacks-ignored": {
    given: withPaths(
      `  /a:\n    post:\n      operationId: a\n      tags: [t]\n      callbacks: {}\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 9,
      message: "1 operation(s) declare callbacks, for which no types are generated.",
    },
  },
  "read-only-ignored": {
    given: withPaths(
      "  {}\ncomponents:\n  schemas:\n    Box: { type: object, properties: { id: { type: string, readOnly: true } } }",
    ),
    want: {
      severity: "warning",
      line: 8,
      message: "1 property is marked readOnly or writeOnly, which types cannot tell apart.",
    },
  },
  "discriminator-ignored": {
    given: withPaths(
      "  {}\ncomponents:\n  schemas:\n    Pet:\n      discriminator: { propertyName: kind }\n      oneOf: [{ $ref: '#/components/schemas/Cat' }]\n    Cat: { type: object, properties: { kind: { const: cat } } }",
    ),
    want: {
      severity: "warning",
      line: 9,
      message: "1 schema has a discriminator, which types do not follow.",
    },
  },
  "server-ignored": {
    given: withPaths(
      `  /a:\n    get:\n      operationId: a\n      tags: [t]\n      servers: [{ url: /files }]\n      ${OK}`,
    ),
    want: {
      severity: "warning",
      line: 9,
      message: "The server `/files` of this operation is relative or has variables",
    },
  },
};

describe("what a document cannot express is said", () => {
  it.each(DIAGNOSTIC_CODES)("%s", async (code) => {
    const { given, want } = CASES[code];
    const diagnostics = (await diagnose(given)).filter((diagnostic) => diagnostic.code === code);
    const [found] = diagnostics;
    expect(diagnostics).toHaveLength(1);
    expect(found?.severity).toBe(want.severity);
    expect(found?.at).toMatchObject({ file: "openapi.yaml", line: want.line });
    expect(found?.message).toContain(want.message);
    expect(found?.help).toMatch(/\S[.?]$/);
  });

  it("is no diagnostic at all where nothing is wrong", async () => {
    expect(
      await diagnose(withPaths(`  /a: { get: { operationId: a, tags: [t], ${OK} } }`)),
    ).toEqual([]);
  });

  it("is a line that editors make a link of", () => {
    const diagnostic: Diagnostic = {
      severity: "error",
      code: "method-collision",
      message: "Two are one.",
      help: "Rename one.",
      at: { file: "specs/x/openapi.yaml", line: 12, column: 5 },
    };
    expect(formatDiagnostic(diagnostic)).toBe(
      "specs/x/openapi.yaml:12:5 error method-collision: Two are one.\n    Rename one.",
    );
  });
});
