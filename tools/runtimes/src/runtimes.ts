import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A JavaScript runtime that comes from npm as one binary. */
export interface Runtime {
  readonly name: RuntimeName;
  /** Undefined where npm brings none for this machine and nobody named one. */
  readonly executable: string | undefined;
  /** The variable that names an executable of one's own. */
  readonly variable: string;
}

export type RuntimeName = (typeof RUNTIMES)[number]["name"];

const NODE = process.platform === "win32" ? "node.exe" : "node";

/** The newest version of each line that the clients promise, pinned in `binaries/`. Node 24 is the workspace's own. */
const RUNTIMES = [
  { name: "node-20", binary: `runtimes/binaries/node_modules/node-20/bin/${NODE}` },
  { name: "node-22", binary: `runtimes/binaries/node_modules/node-22/bin/${NODE}` },
  { name: "node-24", binary: `../node_modules/node/bin/${NODE}` },
  { name: "node-26", binary: `runtimes/binaries/node_modules/node-26/bin/${NODE}` },
  { name: "bun", binary: "runtimes/binaries/node_modules/@oven/bun-linux-x64/bin/bun" },
  { name: "deno", binary: "runtimes/binaries/node_modules/@deno/linux-x64-glibc/deno" },
  {
    name: "workerd",
    binary: "runtimes/binaries/node_modules/@cloudflare/workerd-linux-64/bin/workerd",
  },
] as const;

const TOOLS = fileURLToPath(new URL("../..", import.meta.url));

/** Every runtime, found or not: what its variable names, otherwise what npm installed here. */
export function listRuntimes(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  tools: string = TOOLS,
): Runtime[] {
  return RUNTIMES.map(({ name, binary }) => {
    const variable = `${name.toUpperCase().replace("-", "_")}_PATH`;
    const candidate = environment[variable] || join(tools, binary);
    return { name, variable, executable: isExecutable(candidate) ? candidate : undefined };
  });
}

/** What to do about a runtime that was not found. */
export function howToGet({ name, variable }: Runtime): string {
  return `npm brings ${name} to Linux on x64 alone. Elsewhere install it yourself and set ${variable} to its executable; on Linux x64 run \`node tools/runtimes/src/main.ts install\`.`;
}

function isExecutable(path: string): boolean {
  // Windows asks the name what can be started, and calls every file executable.
  if (process.platform === "win32" && !path.endsWith(".exe")) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
