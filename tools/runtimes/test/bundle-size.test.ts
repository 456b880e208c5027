import { describe, expect, it } from "vitest";
import {
  LIMITS_IN_BYTES,
  describeSize,
  listExcesses,
  measureBundles,
  toConsumer,
} from "../src/bundle-size.ts";

const sizes = await measureBundles();
console.log(sizes.map(describeSize).join("\n"));

describe("a consumer's bundle", () => {
  it.each(sizes)("of $package stays within the limits", (size) => {
    expect(listExcesses(size)).toEqual([]);
  });

  it("that makes all calls is at least as heavy as one that makes a single call", () => {
    expect(sizes).not.toEqual([]);
    for (const { oneCall, allCalls } of sizes) expect(allCalls).toBeGreaterThanOrEqual(oneCall);
  });
});

it("a byte above a limit is too much, and the limit itself is not", () => {
  const { oneCall, allCalls } = LIMITS_IN_BYTES;
  expect(listExcesses({ package: "@acme/lending", oneCall, allCalls })).toEqual([]);
  const [excess, ...others] = listExcesses({
    package: "@acme/lending",
    oneCall,
    allCalls: allCalls + 1,
  });
  expect(others).toEqual([]);
  expect(excess).toContain("@acme/lending (allCalls) weighs 13601 B, which is more than 13600 B");
});

it("a consumer makes the calls it is given, of the client that it imports", () => {
  const call = { operationId: "getLoan", resource: "loans", method: "get", arguments: [] };
  const client = {
    vendor: "lending",
    package: "@acme/lending",
    create: "createLending",
    secretOptions: ["token"],
    parameters: { branch: "1" },
    calls: [],
  };
  const code = toConsumer(client, [{ ...call, effect: "read", needsSecret: true }]);
  expect(code).toContain('import { createLending, isApiError } from "@acme/lending";');
  expect(code).toContain("createLending({ token, branch, baseUrl })");
  expect(code).toContain("await client.loans.get(");
});
