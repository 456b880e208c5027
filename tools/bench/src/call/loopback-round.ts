import { pathToFileURL } from "node:url";
import type { Program } from "./programs.ts";

/** What a process is told that measures calls to a server. */
export interface LoopbackPlan {
  readonly baseUrl: string;
  readonly programs: readonly Program[];
  readonly concurrencies: readonly number[];
  /** How often the clients take turns. */
  readonly turns: number;
  readonly callsPerTurn: number;
}

/** What one turn took: `inMs` of the clock, `cpuInMs` of this process. */
export interface Turn {
  readonly inMs: number;
  readonly cpuInMs: number;
}

/** The turns of each client: by call (GET, POST), by concurrency, by client. */
export type LoopbackTurns = Turn[][][][];

type Call = () => Promise<unknown>;

const WARM_UP_TURNS = 3;

async function measure(plan: LoopbackPlan): Promise<LoopbackTurns> {
  Object.assign(globalThis, { settings: { baseUrl: plan.baseUrl, token: "an-invented-token" } });
  const clients: Call[][] = [];
  for (const { file } of plan.programs)
    clients.push(((await import(pathToFileURL(file).href)) as { calls: Call[] }).calls);
  const found: LoopbackTurns = [];
  for (const index of [0, 1]) {
    const calls = clients.map((own) => own[index] as Call);
    const byConcurrency: Turn[][][] = [];
    for (const concurrency of plan.concurrencies)
      byConcurrency.push(await takeTurns(calls, concurrency, plan));
    found.push(byConcurrency);
  }
  return found;
}

/** Short turns, one client after the other: what disturbs the machine disturbs all alike. */
async function takeTurns(
  calls: readonly Call[],
  concurrency: number,
  { turns, callsPerTurn }: LoopbackPlan,
): Promise<Turn[][]> {
  const found: Turn[][] = calls.map(() => []);
  for (let turn = 0; turn < WARM_UP_TURNS + turns; turn += 1)
    for (let step = 0; step < calls.length; step += 1) {
      // Who goes first changes, so that nobody always follows the same other.
      const index = (step + turn) % calls.length;
      const measured = await time(calls[index] as Call, concurrency, callsPerTurn);
      if (turn >= WARM_UP_TURNS) found[index]?.push(measured);
    }
  return found;
}

async function time(call: Call, concurrency: number, count: number): Promise<Turn> {
  // Not counted: whoever came before may have left no connection open.
  await repeat(call, concurrency, concurrency);
  const cpu = process.cpuUsage();
  const begin = performance.now();
  await repeat(call, concurrency, count);
  const inMs = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  return { inMs, cpuInMs: (user + system) / 1000 };
}

async function repeat(call: Call, concurrency: number, count: number): Promise<void> {
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

process.send?.(await measure(JSON.parse(process.argv[2] ?? "")));
process.disconnect();
