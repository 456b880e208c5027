import { join } from "node:path";
import { run } from "./command.ts";
import { ROOT } from "./root.ts";
import type { CheckResult } from "./tasks/checks.ts";

/** Lets publint and attw judge the tarball of a published package, as npm would get it. */
export function checkPackage(name: string): Promise<CheckResult> {
  return judgeTarball(join(ROOT, "packages", name, ".report/package.tgz"));
}

async function judgeTarball(tarball: string): Promise<CheckResult> {
  // The packages are ESM alone, and Node of every supported version can require() ESM or import() it.
  const judges = [
    ["publint", "run", "--strict", tarball],
    ["attw", "--profile", "esm-only", "--no-emoji", "--format", "ascii", tarball],
  ] as const;
  const results = await Promise.all(
    judges.map(([command, ...parameters]) => run(command, parameters)),
  );
  const failed = results.filter(({ exitCode }) => exitCode !== 0);
  return {
    ok: failed.length === 0,
    output: failed.map(({ output }) => output).join("\n"),
  };
}
