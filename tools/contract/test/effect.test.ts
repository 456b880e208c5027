import { expect, it } from "vitest";
import { effectOf } from "../src/effect.ts";
import { listOperations } from "../src/operations.ts";

const operation = (effect?: string): object => ({
  operationId: "loan",
  "x-sdk": { resource: "loans", method: "loan" },
  ...(effect && { "x-effect": effect }),
});

it.each([
  ["get", undefined, "read"],
  ["head", undefined, "read"],
  ["put", undefined, "idempotent"],
  ["delete", undefined, "idempotent"],
  ["post", undefined, "unsafe"],
  ["patch", undefined, "unsafe"],
  ["post", "read", "read"],
  ["get", "unsafe", "unsafe"],
])("%s with x-effect %s is %s", (method, effect, want) => {
  const document = { openapi: "3.1.0", paths: { "/loans": { [method]: operation(effect) } } };
  expect(listOperations(document).map((found) => effectOf(document, found))).toEqual([want]);
});
