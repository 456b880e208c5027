import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts one of the programs of this folder with one value. */
export function start(program: string, given: unknown): ChildProcess {
  return fork(join(import.meta.dirname, program), [JSON.stringify(given)]);
}

/** What a program says first. */
export async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${child.spawnfile} ended with ${String(code)} before it said anything.`);
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message as T;
}
