import { spawnSync } from "node:child_process";

const CTRL_C = "\u0003";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Until somebody waits for it, a signal ends the process at once, and its children with it. */
export function endAtOnceWhenInterrupted(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => process.exit(EXIT_CODES[signal]));
  }
}

/** Resolves on Ctrl-C, SIGINT or SIGTERM. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
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
