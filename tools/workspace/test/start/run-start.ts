import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { vi } from "vitest";
import { requireFreePorts } from "../../src/ports.ts";
import { ROOT } from "../../src/root.ts";
import { listVendors } from "../../src/vendors.ts";
import { startInterruptible } from "./interrupt.ts";

/** One for each mock, and one for the docs. */
export const SERVERS: number = listVendors().length + 1;
const START = join(ROOT, "tools/workspace/src/start.ts");

/** In a fresh clone it builds everything first. */
export const PATIENCE_IN_MS = 240_000;

export function start(...parameters: string[]): ChildProcess {
  return startInterruptible(START, parameters);
}

export async function finish(child: ChildProcess): Promise<{ exitCode: number; lines: string[] }> {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  const [exitCode] = (await once(child, "close")) as [number];
  return { exitCode, lines: chunks.join("").trim().split("\n") };
}

export function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      if (/^ready/m.test(chunk.toString())) resolve();
    });
    child.once("exit", (code) =>
      reject(new Error(`start ended with exit code ${code} before it was ready.`)),
    );
  });
}

export function untilAnswering(url: string): Promise<unknown> {
  return vi.waitFor(() => fetch(url), { timeout: PATIENCE_IN_MS, interval: 10 });
}

/** A port that is free together with those behind it. */
export async function freeBase(): Promise<number> {
  const base = 20_000 + Math.floor(Math.random() * 20_000);
  return requireFreePorts(base, SERVERS).then(
    () => base,
    () => freeBase(),
  );
}
