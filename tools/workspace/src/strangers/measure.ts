import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { toProgram, withoutPath } from "../to-program.ts";

export interface Measured {
  readonly exitCode: number;
  /** What it wrote to standard output and standard error, and to the first alone. */
  readonly output: string;
  readonly answer: string;
  readonly seconds: number;
  /** The most that it and its children held at one time; undefined where the system does not tell. */
  readonly peakInMegabytes: number | undefined;
}

const SAMPLE_EVERY_IN_MS = 50;

/** Runs a command in a folder to its end, and watches how much memory the whole tree of processes holds. */
export function runMeasured(
  command: string,
  parameters: readonly string[],
  folder: string,
): Promise<Measured> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const path = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
    const environment = {
      ...withoutPath(process.env),
      PATH: path,
      NO_COLOR: "1",
      CI: "true",
      TURBO_TELEMETRY_DISABLED: "1",
    };
    const program = toProgram(command, parameters, { cwd: folder, env: environment });
    const child = spawn(program.command, program.args, {
      ...program.options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: string[] = [];
    const answer: string[] = [];
    let peak = 0;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => answer.push(chunk.toString()));
    const timer = setInterval(async () => {
      peak = Math.max(peak, await heldBy(child.pid ?? 0));
    }, SAMPLE_EVERY_IN_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({
        exitCode: code ?? 1,
        output: chunks.join(""),
        answer: answer.join(""),
        seconds: (performance.now() - begin) / 1000,
        peakInMegabytes: peak > 0 ? Math.round(peak / 1024) : undefined,
      });
    });
  });
}

// Linux tells it in files; elsewhere they are missing, and the figure with them.
async function heldBy(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  const others = await Promise.all(
    children
      .split(" ")
      .filter(Boolean)
      .map((id) => heldBy(Number(id))),
  );
  return others.reduce((sum, held) => sum + held, own);
}
