import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { normalizeSpawnCommand } from "tinyexec";
import { ROOT } from "./root.ts";

const MAX_OUTPUT_IN_BYTES = 64 * 1024 * 1024;

/** Runs a command by its name and gives what it printed. On Windows npm and npx are scripts, which `execFile` alone cannot start. */
export async function runCommand(
  name: string,
  parameters: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { command, args, options } = normalizeSpawnCommand(name, parameters, { cwd });
  const { stdout } = await promisify(execFile)(command, args, {
    ...options,
    env: { ...process.env, ...env },
    maxBuffer: MAX_OUTPUT_IN_BYTES,
    encoding: "utf8",
  });
  return stdout;
}

/** Runs the pnpm that the project names, which a newcomer has only through npx. */
export function runPnpm(
  cwd: string,
  parameters: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return runCommand("npx", ["--yes", packageManager, ...parameters], cwd, env);
}
