import { describe, expect, it } from "vitest";
import { findUnsafeWorkflows, judgeWorkflow } from "../src/workflows.ts";

const CHECKOUT = `actions/checkout@${"0".repeat(40)} # v1.2.3`;

const GOOD = `permissions:
  contents: read
concurrency: one
jobs:
  test:
    timeout-minutes: 5
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: npx pnpm@1.2.3 test
`;

describe("a workflow", () => {
  it("has nothing against it where it trusts nobody more than it must", () => {
    expect(judgeWorkflow(GOOD, "pnpm@1.2.3")).toEqual([]);
  });

  it.each([
    [CHECKOUT, "actions/checkout@v1 # v1.2.3", "must be pinned by its digest"],
    [" # v1.2.3", "", "must be pinned by its digest"],
    ["contents: read", "contents: write", "permissions must be set at the top"],
    [
      "permissions:\n  contents: read",
      "permissions: write-all",
      "permissions must be set at the top",
    ],
    ["contents: read", "id-token: write", "permissions must be set at the top"],
    ["concurrency: one\n", "", "concurrency must say"],
    ["    timeout-minutes: 5\n", "", 'the job "test" needs timeout-minutes'],
    [
      "persist-credentials: false",
      "fetch-depth: 0",
      "must check out with persist-credentials: false",
    ],
    ["npx", "TOKEN=${{ secrets.NPM }} npx", "secrets.NPM is a long-lived secret"],
    ["pnpm@1.2.3", "pnpm@1.2.4", "pnpm@1.2.4 is not pnpm@1.2.3"],
  ])("may not say %j as %j", (good, bad, want) => {
    expect(GOOD).toContain(good);
    expect(judgeWorkflow(GOOD.replace(good, bad), "pnpm@1.2.3")).toEqual([
      expect.stringContaining(want),
    ]);
  });

  it("of ours has nothing against it", async () => {
    expect(await findUnsafeWorkflows()).toEqual([]);
  });
});
