import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./root.ts";
import { toProgram, withoutPath } from "./to-program.ts";

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** No tool that a command starts reports its use to anybody, and all run on the workspace's own Node. */
const ENVIRONMENT = {
  ...withoutPath(process.env),
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  PATH: [join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter),
};

/** Runs a command to its end, whatever that is. */
export function run(
  command: string,
  parameters: readonly string[],
  folder: string = ROOT,
): Promise<Finished> {
  const program = toProgram(command, parameters, { cwd: folder, env: ENVIRONMENT });
  const options = { ...program.options, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(program.command, program.args, options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === "number" ? error.code : Number(error !== null);
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** The same, and an error with everything it printed where it fails. */
export async function runOrThrow(
  command: string,
  parameters: readonly string[],
  folder?: string,
): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, parameters, folder);
  if (exitCode === 0) return stdout;
  throw new Error(
    `${stdout}${stderr}\n\`${[command, ...parameters].join(" ")}\` failed with exit code ${exitCode}.`,
  );
}
