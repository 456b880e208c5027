import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Platform } from "./matrix/judge.ts";

/** A JavaScript runtime in which the calls are made. */
export interface Runtime {
  readonly name: string;
  readonly title: string;
  readonly platform: Platform;
  /** What it needs before the name of the program. */
  readonly parameters: readonly string[];
  /** Undefined where this machine has none. */
  readonly executable: string | undefined;
}

const KNOWN: readonly Omit<Runtime, "executable">[] = [
  { name: "node-20", title: "Node 20", platform: "node", parameters: [] },
  { name: "node-22", title: "Node 22", platform: "node", parameters: [] },
  { name: "node-24", title: "Node 24", platform: "node", parameters: [] },
  { name: "bun", title: "Bun", platform: "other", parameters: [] },
  { name: "deno", title: "Deno", platform: "other", parameters: ["run", "--allow-all", "--quiet"] },
];

// A command, not an import: the rooms of tools/ do not know each other.
const LIST = fileURLToPath(new URL("../../runtimes/src/main.ts", import.meta.url));

export async function listRuntimes(): Promise<Runtime[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [LIST, "list", "--json"]);
  const executables = JSON.parse(stdout) as Record<string, string | null>;
  return KNOWN.map((runtime) => ({
    ...runtime,
    executable: executables[runtime.name] ?? undefined,
  }));
}

/** The runtime in which all is measured that need not be measured in each. */
export async function findRuntime(name: string): Promise<Runtime & { executable: string }> {
  const runtimes = await listRuntimes();
  const runtime = runtimes.find((candidate) => candidate.name === name);
  if (!runtime) throw new Error(`Calls are not made in "${name}".`);
  if (!runtime.executable) throw new Error(howToGet(runtime));
  return { ...runtime, executable: runtime.executable };
}

export function howToGet({ title }: Runtime): string {
  return `There is no ${title} here; \`node tools/runtimes/src/main.ts list\` says how to get it.`;
}
