import { type ChildProcess, spawn } from "node:child_process";

const HEARING = new URL("./hear-signals.ts", import.meta.url).href;

/** Starts a script of Node's that `interrupt` can end as Ctrl-C does, on every system. */
export function startInterruptible(
  script: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  return spawn(process.execPath, ["--import", HEARING, script, ...parameters], {
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

/** A real signal where there are any. */
export function interrupt(child: ChildProcess, signal: NodeJS.Signals): void {
  if (process.platform === "win32") child.send(signal);
  else child.kill(signal);
}
