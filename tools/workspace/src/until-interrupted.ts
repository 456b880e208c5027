import { spawnSync } from "node:child_process";

const CTRL_C = "\u0003";

/** Resolves on Ctrl-C, SIGINT or SIGTERM. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    if (process.stdin.isTTY && isForeground()) readCtrlC(resolve);
  });
}

// A terminal sends the signal of Ctrl-C to npx and its shell too, which then die of it and hide our exit code. So the
// key is read as a key: nobody but this process gets it, and it ends as every command does.
function readCtrlC(resolve: () => void): void {
  const { stdin } = process;
  stdin.setRawMode(true);
  stdin.on("data", (keys: Buffer) => {
    if (!keys.includes(CTRL_C)) return;
    stdin.setRawMode(false);
    stdin.pause();
    resolve();
  });
}

// The terminal would stop a background job that touches it.
function isForeground(): boolean {
  const { stdout } = spawnSync("ps", ["-o", "tpgid=,pgid=", "-p", String(process.pid)], {
    encoding: "utf8",
  });
  const [terminal, own] = (stdout ?? "").trim().split(/\s+/);
  return own !== undefined && terminal === own;
}
