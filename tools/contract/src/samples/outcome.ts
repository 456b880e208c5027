import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { normalizeSpawnCommand } from "tinyexec";

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

/** Runs a command to its end, whatever that is; on Windows most are scripts, which `execFile` alone cannot start. */
export async function outcomeOf(
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const program = normalizeSpawnCommand(command, parameters, { cwd, env });
  const options = { ...program.options, maxBuffer: 2 ** 26 };
  const said = promisify(execFile)(program.command, program.args, options);
  return said.then(
    (result) => toOutcome(true, result),
    (error: Said) => toOutcome(false, error),
  );
}

function toOutcome(ok: boolean, { stdout = "", stderr = "" }: Said): Outcome {
  return { ok, printed: stdout, output: stdout + stderr };
}
