import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import * as runtime from "../src/index.ts";

const FACTS = {
  vendor: "acme",
  operationId: "send",
  method: "POST",
  path: "/send/{id}",
  attempts: 1,
} as const;
const { ApiError, ConnectionError, InvalidInputError } = runtime;

function apiError(): runtime.ApiError {
  const response = new Response("", { status: 422 });
  return new ApiError("the vendor answered 422.", {
    ...FACTS,
    delivery: "rejected",
    status: 422,
    body: { a: 1 },
    response,
    code: "E1",
  });
}

test("a message says which call it was, what happened, and whether it was executed", () => {
  expect(apiError().message).toBe(
    "acme: POST /send/{id}: the vendor answered 422. It was not processed.",
  );
});

test("toJSON holds the facts and not the body", () => {
  expect(JSON.parse(JSON.stringify(apiError()))).toEqual({
    name: "ApiError",
    message: "acme: POST /send/{id}: the vendor answered 422. It was not processed.",
    ...FACTS,
    delivery: "rejected",
    status: 422,
    code: "E1",
  });
});

test("inspecting shows the facts and the cause", () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const shown = inspect(
    new ConnectionError("no connection.", { ...FACTS, delivery: "not-sent", cause }),
  );
  expect(shown).toContain(
    "ConnectionError: acme: POST /send/{id}: no connection. Nothing was sent.",
  );
  expect(shown).toContain("delivery: 'not-sent'");
  expect(shown).toContain("connect ECONNREFUSED");
});

test("an error is an Error and a ZapspecError, and its class", () => {
  const error = new InvalidInputError("bad.", FACTS);
  expect([
    error instanceof Error,
    error instanceof runtime.ZapspecError,
    error instanceof InvalidInputError,
  ]).toEqual([true, true, true]);
  expect([error.name, error.delivery]).toEqual(["InvalidInputError", "not-sent"]);
});

test("guards know the errors of another copy of the package, and only their own kind", async () => {
  vi.resetModules();
  const copy: typeof runtime = await import("../src/index.ts");
  const error = new copy.ConnectionError("no connection.", { ...FACTS, delivery: "unknown" });
  expect(error instanceof ConnectionError).toBe(false);
  const guards = Object.entries(runtime).filter(([name]) => name.startsWith("is")) as [
    string,
    (value: unknown) => boolean,
  ][];
  expect(guards).toHaveLength(8);
  expect(guards.filter(([, is]) => is(error)).map(([name]) => name)).toEqual([
    "isConnectionError",
    "isZapspecError",
  ]);
  for (const other of [undefined, null, "ApiError", new Error("x"), { name: "ApiError" }]) {
    expect(guards.filter(([, is]) => is(other))).toEqual([]);
  }
});
