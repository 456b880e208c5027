import { describe, expect, it } from "vitest";
import { diagnose, withPaths } from "./document.ts";

const OK = "responses: { '200': { description: Done } }";

describe("an extension of the wrong shape is an error wherever it stands", () => {
  const BAD = "x-evidence: { level: certain }";

  it.each([
    ["the root", `${withPaths("  {}")}\n${BAD}`],
    ["a path", withPaths(`  /a: { ${BAD}, get: { operationId: a, tags: [t], ${OK} } }`)],
    ["an operation", withPaths(`  /a: { get: { ${BAD}, operationId: a, tags: [t], ${OK} } }`)],
    [
      "a parameter",
      withPaths(
        `  /a: { get: { operationId: a, tags: [t], parameters: [{ name: b, in: query, schema: {}, ${BAD} }], ${OK} } }`,
      ),
    ],
    [
      "a response",
      withPaths(
        `  /a: { get: { operationId: a, tags: [t], responses: { "200": { description: Done, ${BAD} } } } }`,
      ),
    ],
    [
      "a property",
      `${withPaths("  {}")}\ncomponents: { schemas: { A: { properties: { b: { ${BAD} } } } } }`,
    ],
    [
      "a limit without a scope",
      `${withPaths("  {}")}\nx-rate-limit: [{ requests: 1, perSeconds: 1 }]`,
    ],
    ["a limit outside a list", `${withPaths("  {}")}\nx-rate-limit: { requests: 1 }`],
  ])("%s", async (_, text) => {
    expect(await codesOf(text)).toEqual(["extension-invalid"]);
  });

  it("is none where it is right", async () => {
    const limit = "x-rate-limit: [{ requests: 100, perSeconds: 0.5, scope: account }]";
    expect(await codesOf(`${withPaths("  {}")}\n${limit}`)).toEqual([]);
  });
});

async function codesOf(text: string): Promise<string[]> {
  return (await diagnose(text)).map(({ code }) => code);
}
