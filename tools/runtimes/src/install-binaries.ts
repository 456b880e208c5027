import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { normalizeSpawnCommand } from "tinyexec";

const FOLDER = fileURLToPath(new URL("../binaries", import.meta.url));
const WORKSPACE = new URL("../../../package.json", import.meta.url);

/**
 * Brings the runtimes from npm, if they are not here yet.
 *
 * They have a lockfile of their own, apart from the workspace's: whoever only wants to see the project need not fetch 280 MB.
 */
export async function installBinaries(print: (line: string) => void): Promise<void> {
  if (isUpToDate()) return;
  print("Bringing the JavaScript runtimes from npm (280 MB, once) …");
  const { packageManager } = JSON.parse(readFileSync(WORKSPACE, "utf8")) as {
    packageManager: string;
  };
  const install = ["install", "--ignore-workspace", "--frozen-lockfile", "--ignore-scripts"];
  const parameters = ["--yes", packageManager, ...install];
  // On Windows npx is a script, which `execFile` alone cannot start.
  const { command, args, options } = normalizeSpawnCommand("npx", parameters, { cwd: FOLDER });
  await promisify(execFile)(command, args, options);
}

// pnpm keeps a copy of the lockfile that it installed from.
function isUpToDate(): boolean {
  const installed = `${FOLDER}/node_modules/.pnpm/lock.yaml`;
  if (!existsSync(installed)) return false;
  return readFileSync(installed, "utf8") === readFileSync(`${FOLDER}/pnpm-lock.yaml`, "utf8");
}
