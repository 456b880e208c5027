import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckResult } from "./tasks/checks.ts";
import { run } from "./command.ts";
import { runPnpm } from "./pnpm.ts";

/** Packs a published package as npm would get it, and lets publint and attw judge the tarball. */
export async function checkPackage(name: string): Promise<CheckResult> {
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  try {
    return await judgeTarball(await pack(name, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
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

async function pack(name: string, folder: string): Promise<string> {
  const output = await runPnpm(
    `--dir=packages/${name}`,
    "pack",
    "--json",
    "--pack-destination",
    folder,
  );
  const json = output.slice(output.indexOf("{\n"), output.lastIndexOf("}") + 1);
  return (JSON.parse(json) as { filename: string }).filename;
}
