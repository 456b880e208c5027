import { expect, it } from "vitest";
import { CHECKS } from "../src/suite/checks.ts";
import { runSuite } from "../src/suite/suite.ts";
import type { Plan } from "../src/suite/subject.ts";

const call = { operationId: "getLoan", resource: "loans", method: "get", arguments: [] };
const nowhere = "http://127.0.0.1:1";
const plan: Plan = {
  vendor: "lending",
  create: "createLending",
  secretOptions: ["token"],
  parameters: {},
  read: { ...call, answer: { id: 1, title: "A" } },
  unsafe: { ...call, answer: { id: 1 } },
  urls: { mock: nowhere, silent: nowhere, refusing: nowhere },
};

/** A client that takes everything and answers always the same. */
const careless = {
  createLending: () => ({ loans: { get: async () => ({ title: "A", id: 1 }) } }),
  isApiError: () => false,
};

it("passes no check on a client that notices nothing, but the answer that it happens to give", async () => {
  const findings = await runSuite([careless], [plan]);
  expect(findings).toHaveLength(CHECKS.length);
  expect(findings.filter(({ passed }) => passed).map(({ check }) => check)).toEqual(["read"]);
  expect(findings.find(({ check }) => check === "unsafe")?.said).toContain(
    'the answer is {"id":1,"title":"A"}, not {"id":1}',
  );
});

it("takes no other error for the one that was due", async () => {
  const throwing = {
    createLending: () => ({ loans: { get: () => Promise.reject(new Error("Of another kind.")) } }),
    isApiError: () => false,
  };
  const findings = await runSuite([throwing], [plan]);
  expect(findings.find(({ check }) => check === "404")).toMatchObject({
    passed: false,
    said: expect.stringContaining("isApiError does not hold for Error: Of another kind."),
  });
});
