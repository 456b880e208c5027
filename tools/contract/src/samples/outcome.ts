import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface Outcome {
  readonly ok: boolean;
  readonly printed: string;
  /** What it printed, and what it complained of. */
  readonly output: string;
}

interface Said {
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Runs a command to its end, whatever that is. */
export async function outcomeOf(
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const said = promisify(execFile)(command, parameters, { cwd, env, maxBuffer: 2 ** 26 });
  return said.then(
    (result) => toOutcome(true, result),
    (error: Said) => toOutcome(false, error),
  );
}

function toOutcome(ok: boolean, { stdout = "", stderr = "" }: Said): Outcome {
  return { ok, printed: stdout, output: stdout + stderr };
}
