import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { endTree } from "./end-tree.ts";
import { ROOT } from "./root.ts";
import { toProgram, withoutPath } from "./to-program.ts";

export interface Finished {
  readonly exitCode: number;
  /** What it wrote to standard output and standard error, in the order of writing. */
  readonly output: string;
}

/** No tool that a command starts reports its use to anybody, and all run on the workspace's own Node. */
const ENVIRONMENT = {
  ...withoutPath(process.env),
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  SCARF_ANALYTICS: "false",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  PATH: [join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter),
};

export interface RunOptions {
  /** Is given the output as it comes, of each stream by itself. */
  readonly print?: (text: string, stream: "stdout" | "stderr") => void;
  /** What the command finds in its environment besides. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command at the root to its end. */
export function run(
  command: string,
  parameters: readonly string[],
  { print, environment }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const env = { ...ENVIRONMENT, ...environment };
    const program = toProgram(command, parameters, { cwd: ROOT, env });
    const child = spawn(program.command, program.args, {
      ...program.options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: string[] = [];
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        chunks.push(text);
        print?.(text, stream);
      });
    }
    const release = endWithProcess(child);
    child.on("error", reject);
    child.on("close", (code) => {
      release();
      resolve({ exitCode: code ?? 1, output: chunks.join("") });
    });
  });
}

const children = new Set<ChildProcess>();

process.once("exit", () => {
  for (const child of children) endTree(child);
});

/** Lets a child not outlive this process, however it ends; call what comes back when the child has ended. */
export function endWithProcess(child: ChildProcess): () => void {
  children.add(child);
  return () => void children.delete(child);
}

/** The same, and an error with everything it printed where it fails. */
export async function runOrThrow(command: string, parameters: readonly string[]): Promise<string> {
  const { exitCode, output } = await run(command, parameters);
  if (exitCode !== 0)
    throw new Error(
      `${output.trim()}\n\n\`${[command, ...parameters].join(" ")}\` failed with exit code ${exitCode}.`,
    );
  return output;
}
