import { execFile } from "node:child_process";
import { dirname } from "node:path";
import type { Finding } from "../suite/suite.ts";

/** Enough for the slowest machine; whoever needs it hangs. */
const TIMEOUT_IN_MS = 60_000;

/** Runs an executable beside its program to the end, and reads the findings that it printed. */
export async function runProcess(
  executable: string,
  parameters: readonly string[],
  program: string,
): Promise<Finding[]> {
  const cwd = dirname(program);
  const { output, errors, error } = await runToEnd(executable, parameters, cwd);
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  if (!error && lines.length > 0) return lines.map((line) => JSON.parse(line) as Finding);
  throw new Error([error?.message, errors.trim() || output.trim()].filter(Boolean).join("\n"));
}

/** What a runtime says of its version. */
export async function versionOf(executable: string): Promise<string> {
  const { output } = await runToEnd(executable, ["--version"], "/");
  return /\d{4}-\d\d-\d\d|\d+(\.\d+)+/.exec(output)?.[0] ?? "";
}

// Nothing of this process's environment: a proxy or a loader of its own would be tried in the runtime's stead.
function runToEnd(
  executable: string,
  parameters: readonly string[],
  cwd: string,
): Promise<{ output: string; errors: string; error: Error | null }> {
  const env = { HOME: cwd, DENO_DIR: cwd, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  return new Promise((resolve) => {
    execFile(
      executable,
      parameters,
      { cwd, env, timeout: TIMEOUT_IN_MS, killSignal: "SIGKILL" },
      (error, output, errors) => resolve({ output, errors, error }),
    );
  });
}
