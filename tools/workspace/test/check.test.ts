import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../src/root.ts";

describe("pnpm check with a word", () => {
  it("runs the checks that hold the word, and no other", () => {
    const { status, stdout } = check("workflows");
    expect(stdout).toMatch(
      /^✓ workflows \((\d+\.\d s|cached)\)\n(1 of those .*\n)?1 passed, 0 failed\n$/,
    );
    expect(status).toBe(0);
  });

  it("lists what there is where no check holds it", () => {
    const { status, stderr } = check("nonsense");
    expect(stderr).toContain("No check is called nonsense. There are:\n");
    expect(stderr).toContain("\n  generated code up to date\n");
    expect(status).toBe(1);
  });
});

function check(word: string) {
  const test = join(ROOT, "tools/workspace/src/test.ts");
  return spawnSync(process.execPath, [test, "--checks", word], { cwd: ROOT, encoding: "utf8" });
}
