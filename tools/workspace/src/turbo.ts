import { join } from "node:path";
import { packageManager } from "./pnpm.ts";
import { ROOT } from "./root.ts";

// By its script, not by its name: what cmd.exe starts for a name of Windows takes no more than 8,191 characters, and each
// vendor adds nine tasks.
const TURBO = join(ROOT, "node_modules/turbo/bin/turbo");

/** How turbo is started: it runs scripts through the package manager, which a newcomer has only through npx. */
export function startTurbo(...parameters: readonly string[]): [string, string[]] {
  const isStartedByPnpm = process.env["npm_config_user_agent"]?.startsWith("pnpm/") ?? false;
  if (isStartedByPnpm) return ["node", [TURBO, "run", ...parameters]];
  return ["npx", ["--yes", `--package=${packageManager()}`, "--", "turbo", "run", ...parameters]];
}
