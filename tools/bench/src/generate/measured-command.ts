import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { SILENT } from "../clients/run-bin.ts";

export interface Usage {
  readonly inMs: number;
  readonly cpuInMs: number;
  /** The most that it held at one time. */
  readonly peakInMib: number;
}

const REPORT = pathToFileURL(join(import.meta.dirname, "report-usage.mjs")).href;

/** Runs a program of Node in a folder to its end. */
export async function measureCommand(program: readonly string[], folder: string): Promise<Usage> {
  const file = join(folder, "usage.json");
  const env = { ...process.env, ...SILENT, BENCH_USAGE_FILE: file };
  const begin = performance.now();
  await promisify(execFile)(process.execPath, ["--import", REPORT, ...program], {
    cwd: folder,
    env,
  });
  const inMs = performance.now() - begin;
  return { inMs, ...(JSON.parse(await readFile(file, "utf8")) as Omit<Usage, "inMs">) };
}
