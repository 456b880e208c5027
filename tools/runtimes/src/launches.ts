import { findChromium, runChromium } from "./run/chromium.ts";
import { runProcess, versionOf } from "./run/process.ts";
import { runWorkerd } from "./run/workerd.ts";
import { howToGet, listRuntimes, type RuntimeName } from "./runtimes.ts";
import type { Stage } from "./stage.ts";
import type { Finding } from "./suite/suite.ts";

export type Programs = Stage["programs"];

/** A runtime that is on this machine. */
export interface Launch {
  readonly version: string;
  readonly run: (programs: Programs) => Promise<Finding[]>;
}

/** One runtime of the table, looked for when it is its turn. */
export interface Candidate {
  readonly name: string;
  /** Undefined where it is not on this machine. */
  readonly find: () => Promise<Launch | undefined>;
  readonly howToGet: string;
}

type Run = (executable: string, programs: Programs) => Promise<Finding[]>;

const runNode: Run = (node, { process }) => runProcess(node, [process], process);

/** Deno and workerd may reach this machine and nothing else; Deno may not even read a file or a variable. */
const RUNS: Readonly<Record<RuntimeName, Run>> = {
  "node-20": runNode,
  "node-22": runNode,
  "node-24": runNode,
  "node-26": runNode,
  bun: (bun, { process }) => runProcess(bun, ["run", "--no-install", process], process),
  deno: (deno, { process }) =>
    runProcess(
      deno,
      [
        "run",
        "--quiet",
        "--no-prompt",
        "--node-modules-dir=manual",
        "--allow-net=127.0.0.1",
        process,
      ],
      process,
    ),
  workerd: (workerd, programs) => runWorkerd(workerd, programs.workerd),
};

const chromium: Candidate = {
  name: "chromium",
  find: async () => {
    const found = await findChromium();
    const version = found.version.replace(/[^\d.]/g, "");
    return { version, run: ({ page }) => runChromium(found, page) };
  },
  howToGet: "Install Chrome or Chromium, or set CHROME_PATH to one.",
};

/** In the order of the table's rows. */
export function listCandidates(): Candidate[] {
  const runtimes = listRuntimes().map((runtime): Candidate => ({
    name: runtime.name,
    find: async () => {
      const { executable } = runtime;
      if (executable === undefined) return undefined;
      const version = await versionOf(executable);
      return { version, run: (programs) => RUNS[runtime.name](executable, programs) };
    },
    howToGet: howToGet(runtime),
  }));
  return [...runtimes, chromium];
}
