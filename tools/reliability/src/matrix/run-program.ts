import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch, Outcome } from "../client/batch.ts";

/** A bundled client in a runtime. */
export interface Program {
  readonly executable: string;
  /** What the runtime needs before the name of the file. */
  readonly parameters: readonly string[];
  readonly bundle: string;
}

export interface ProgramRun {
  readonly outcomes: readonly Outcome[];
  /** What went wrong with the process itself. */
  readonly oddities: readonly string[];
}

const MOST_TIME_IN_MS = 240_000;

/** Runs a batch in a process of its own. */
export async function runProgram(
  program: Program,
  batch: Omit<Batch, "outcomes">,
): Promise<ProgramRun> {
  const folder = await mkdtemp(join(tmpdir(), "reliability-"));
  const outcomes = join(folder, "outcomes.jsonl");
  const input = join(folder, "batch.json");
  await writeFile(input, JSON.stringify({ ...batch, outcomes }));
  await writeFile(outcomes, "");
  const complaint = await start(program, input);
  const lines = (await readFile(outcomes, "utf8")).split("\n").filter(Boolean);
  await rm(folder, { recursive: true });
  const written = lines.map((line) => JSON.parse(line) as Outcome | { oddities: string[] });
  return {
    outcomes: written.filter((line) => "nonce" in line),
    oddities: [
      ...written.flatMap((line) => ("oddities" in line ? line.oddities : [])),
      ...(complaint ? [complaint] : []),
    ],
  };
}

async function start({ executable, parameters, bundle }: Program, input: string): Promise<string> {
  const child = spawn(executable, [...parameters, bundle, input], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += data));
  const timer = setTimeout(() => child.kill("SIGKILL"), MOST_TIME_IN_MS);
  const [exitCode, signal] = await new Promise<[number | null, string | null]>(
    (resolve, reject) => {
      child.on("error", reject);
      child.on("close", (...ending) => resolve(ending));
    },
  );
  clearTimeout(timer);
  return exitCode === 0
    ? ""
    : `the process ended with ${exitCode ?? signal}: ${complaint.slice(-500)}`;
}
