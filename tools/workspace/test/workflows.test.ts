import { describe, expect, it } from "vitest";
import { judgePromise } from "../src/workflow-promise.ts";
import { findUnsafeWorkflows, judgeWorkflow } from "../src/workflows.ts";

const CHECKOUT = `actions/checkout@${"0".repeat(40)} # v1.2.3`;

const GOOD = `permissions:
  contents: read
concurrency: one
jobs:
  test:
    runs-on: \${{ matrix.system }}
    timeout-minutes: 5
    permissions:
      pages: write
    strategy:
      matrix:
        system: [ubuntu-24.04, macos-15, windows-2025]
        node: [20, 22, 24]
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - if: runner.os == 'Linux'
        run: node tools/bring.ts && node_modules/.bin/tool | jq .
      - run: npx --yes pnpm@1.2.3 install --frozen-lockfile
      - run: npx --yes pnpm@1.2.3 test
`;

const PROJECT = {
  scripts: new Set(["test"]),
  hasFile: (file: string) => file === "tools/bring.ts",
  hasBin: (name: string) => name === "tool",
};

const judge = (text: string): string[] => judgeWorkflow(text, "pnpm@1.2.3", PROJECT);

describe("a workflow", () => {
  it("has nothing against it where it trusts nobody more than it must", () => {
    expect(judge(GOOD)).toEqual([]);
    expect(judgePromise([GOOD])).toEqual([]);
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
    [
      "node tools/bring.ts",
      "TOKEN=${{ secrets.NPM }} node tools/bring.ts",
      "secrets.NPM is a long-lived secret",
    ],
    ["pnpm@1.2.3 test", "pnpm@1.2.4 test", "pnpm@1.2.4 is not pnpm@1.2.3"],
    [
      "permissions:\n      pages: write",
      "permissions: write-all",
      'the job "test" must name each permission',
    ],
    ["pnpm@1.2.3 test", "pnpm@1.2.3 tests", 'runs the script "tests"'],
    ["tools/bring.ts", "tools/brought.ts", "runs tools/brought.ts, which does not exist"],
    [".bin/tool", ".bin/tools", "runs tools, which no dependency of the root brings"],
    ["if: runner.os == 'Linux'", "if: always()", "on Windows too"],
    ["pnpm@1.2.3 test", "pnpm@1.2.3 test | tee log", "on Windows too"],
  ])("may not say %j as %j", (good, bad, want) => {
    expect(GOOD).toContain(good);
    expect(judge(GOOD.replace(good, bad))).toEqual([expect.stringContaining(want)]);
  });

  it.each([
    [", windows-2025", ""],
    ["[20, 22, 24]", "[22, 24]"],
    ["pnpm@1.2.3 test", "pnpm@1.2.3 check"],
  ])("breaks the promise with %j as %j", (good, bad) => {
    expect(judgePromise([GOOD.replace(good, bad)])).toEqual([
      expect.stringContaining("on all of ubuntu, macos, windows with all of Node 20, 22, 24"),
    ]);
  });

  it("of ours has nothing against it", async () => {
    expect(await findUnsafeWorkflows()).toEqual([]);
  });
});
