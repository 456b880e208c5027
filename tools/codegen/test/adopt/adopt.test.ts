import { describe, expect, it } from "vitest";
import { adopt } from "../../src/adopt/adopt.ts";
import type { JsonObject } from "../../src/adopt/json.ts";

/** An operation of a stranger's document, after it was adopted. */
function adoptOperation(operation: JsonObject, path = "/loans", method = "get"): JsonObject {
  const paths = { [path]: { [method]: { responses: {}, ...operation } } };
  const adopted = adopt({ openapi: "3.1.0", info: { title: "Lending" }, paths }, "docs");
  return (adopted["paths"] as Record<string, Record<string, JsonObject>>)[path]?.[
    method
  ] as JsonObject;
}

function adoptSchema(schema: JsonObject): unknown {
  const components = { schemas: { Loan: schema } };
  const adopted = adopt(
    { openapi: "3.1.0", info: { title: "Lending" }, paths: {}, components },
    "docs",
  );
  return (adopted["components"] as typeof components).schemas.Loan;
}

describe("the place of an operation", () => {
  it.each([
    ["list_loans", "listLoans"],
    ["ListLoans", "listLoans"],
    ["loans", "getLoans"],
    [undefined, "getLoans"],
  ])("is called from %s as %s", (operationId, want) => {
    const operation = adoptOperation(operationId === undefined ? {} : { operationId });
    expect(operation).toMatchObject({ operationId: want, "x-sdk": { method: want } });
  });

  it("is under its first tag, or the first word of its path", () => {
    expect(adoptOperation({ tags: ["Open Loans", "Books"] })["tags"]).toEqual(["openLoans"]);
    expect(adoptOperation({}, "/{tenant}/late-loans")["tags"]).toEqual(["lateLoans"]);
  });

  it("is its own, where two had the same id", () => {
    const paths = {
      "/a": { get: { operationId: "getA" } },
      "/b": { get: { operationId: "getA" } },
    };
    const adopted = adopt({ openapi: "3.1.0", info: {}, paths } as JsonObject, "docs");
    expect(adopted["paths"]).toMatchObject({
      "/a": { get: { operationId: "getA" } },
      "/b": { get: { operationId: "getA2" } },
    });
  });

  it("declares its tag, with the vendor's description where there is one", () => {
    const document = {
      openapi: "3.1.0",
      info: {},
      tags: [{ name: "Loans", description: "Who has which book" }],
      paths: { "/a": { get: { tags: ["Loans"] } }, "/b": { get: { tags: ["Books"] } } },
    };
    expect(adopt(document, "docs")["tags"]).toEqual([
      { name: "loans", description: "Who has which book." },
      { name: "books", description: "The calls that concern books." },
    ]);
  });
});

describe("a description", () => {
  it.each([
    ["Reads a loan", "Reads a loan."],
    ["Reads a loan:", "Reads a loan."],
    ["Reads a loan (or all.)", "Reads a loan (or all.)"],
    ["", "Get loans."],
  ])("%j becomes %j", (description, want) => {
    expect(adoptOperation({ operationId: "getLoans", description })["description"]).toBe(want);
  });

  it("of a property that has none is its name in words", () => {
    expect(adoptSchema({ properties: { dueDate: { type: "string" } } })).toEqual({
      properties: { dueDate: { type: "string", description: "Due date." } },
    });
  });
});

describe("an example", () => {
  it("of a parameter that has none comes from its schema", () => {
    const schema = { type: "string", pattern: "^loan-[0-9]{3}$" };
    const { parameters } = adoptOperation({ parameters: [{ name: "id", in: "query", schema }] });
    expect(parameters).toMatchObject([{ example: expect.stringMatching(/^loan-\d{3}$/) }]);
  });

  it("that is there stays", () => {
    const parameter = { name: "id", in: "query", schema: { type: "string" }, example: "loan-7" };
    expect(adoptOperation({ parameters: [parameter] })["parameters"]).toMatchObject([
      { example: "loan-7" },
    ]);
  });

  it.each([
    ["ana@library.com", "ana@company.example"],
    ["https://library.com/loans?id=7", "https://company.example/loans?id=7"],
    ["https://lending.example/loans", "https://lending.example/loans"],
    ["+55 (11) 98765-4321", "5511900000000"],
  ])("%s becomes %s", (example, want) => {
    expect(adoptSchema({ type: "string", example })).toEqual({ type: "string", example: want });
  });
});

describe("what the house does not know", () => {
  it("is left out, and a property of that name stays", () => {
    const properties = {
      "x-id": { type: "string", readOnly: true, "x-internal": 1, description: "Id." },
    };
    expect(
      adoptSchema({ "x-go-type": "Loan", discriminator: { propertyName: "kind" }, properties }),
    ).toEqual({ properties: { "x-id": { type: "string", description: "Id." } } });
  });
});

it("everything is marked as what the vendor documents", () => {
  expect(adopt({ openapi: "3.0.3", info: {}, paths: {} }, "docs")["x-evidence"]).toEqual({
    level: "documented",
    source: "docs",
  });
});
