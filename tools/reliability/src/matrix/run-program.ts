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

export interface BatchRun {
  readonly outcomes: readonly Outcome[];
  /** What went wrong with the process itself. */
  readonly oddities: readonly string[];
}

const MOST_TIME_IN_MS = 240_000;

/** Has a program make the calls of a batch, and reads what became of them, even where the process died. */
export async function runBatch(
  program: Program,
  batch: Omit<Batch, "outcomes">,
): Promise<BatchRun> {
  return inFolder(async (folder) => {
    const outcomes = join(folder, "outcomes.jsonl");
    await writeFile(outcomes, "");
    const { complaint } = await start(program, folder, { ...batch, outcomes });
    const lines = (await readFile(outcomes, "utf8")).split("\n").filter(Boolean);
    const written = lines.map((line) => JSON.parse(line) as Outcome | { oddities: string[] });
    const oddities = written.flatMap((line) => ("oddities" in line ? line.oddities : []));
    return {
      outcomes: written.filter((line) => "nonce" in line),
      oddities: complaint ? [...oddities, complaint] : oddities,
    };
  });
}

/** Runs a program that hands over one result. */
export async function runProgram<Result>(program: Program, input: object): Promise<Result> {
  return inFolder(async (folder) => {
    const { printed, complaint } = await start(program, folder, input);
    if (complaint) throw new Error(complaint);
    return JSON.parse(printed) as Result;
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "reliability-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function start(
  { executable, parameters, bundle }: Program,
  folder: string,
  input: object,
): Promise<{ printed: string; complaint: string }> {
  const file = join(folder, "input.json");
  await writeFile(file, JSON.stringify(input));
  const child = spawn(executable, [...parameters, bundle, file], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let printed = "";
  let errors = "";
  child.stdout.on("data", (data) => (printed += data));
  child.stderr.on("data", (data) => (errors += data));
  const timer = setTimeout(() => child.kill("SIGKILL"), MOST_TIME_IN_MS);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...ending) => resolve(ending));
  });
  clearTimeout(timer);
  const complaint = `the process ended with ${code ?? signal}: ${errors.slice(-500)}`;
  return { printed, complaint: code === 0 ? "" : complaint };
}
