import { type ChildProcess, spawnSync } from "node:child_process";

/** Ends what a command started. On Windows most commands are scripts, and to end cmd.exe leaves alone what it runs. */
export function endTree(child: ChildProcess): void {
  const { pid, exitCode } = child;
  if (process.platform !== "win32" || pid === undefined) return void child.kill("SIGTERM");
  if (exitCode === null) spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
}
