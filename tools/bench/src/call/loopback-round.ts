import { pathToFileURL } from "node:url";
import type { Program } from "./programs.ts";

/** What a process is told that measures one client's calls to a server. */
export interface LoopbackPlan {
  readonly baseUrl: string;
  /** What is measured, and what it is measured by. */
  readonly program: Program;
  readonly reference: Program;
  readonly concurrencies: readonly number[];
  /** How often the two take turns. */
  readonly turns: number;
  readonly callsPerTurn: number;
}

/** What a turn took, as a multiple of the reference's turn beside it: by the clock, and on the processor. */
export interface Turn {
  readonly time: number;
  readonly cpu: number;
}

/** The turns by call (GET, POST) and by concurrency. */
export type LoopbackTurns = Turn[][][];

type Call = () => Promise<unknown>;

interface Measured {
  readonly inMs: number;
  readonly cpuInMs: number;
}

const WARM_UP_TURNS = 3;

async function measure(plan: LoopbackPlan): Promise<LoopbackTurns> {
  Object.assign(globalThis, { settings: { baseUrl: plan.baseUrl, token: "an-invented-token" } });
  const reference = await callsOf(plan.reference);
  const found: LoopbackTurns = [];
  for (const [index, call] of (await callsOf(plan.program)).entries()) {
    const byConcurrency: Turn[][] = [];
    for (const concurrency of plan.concurrencies)
      byConcurrency.push(await takeTurns(call, reference[index] as Call, concurrency, plan));
    found.push(byConcurrency);
  }
  return found;
}

async function callsOf({ file }: Program): Promise<Call[]> {
  return ((await import(pathToFileURL(file).href)) as { calls: Call[] }).calls;
}

/** Short turns, one after the other: what disturbs the machine disturbs both alike. */
async function takeTurns(
  call: Call,
  reference: Call,
  concurrency: number,
  { turns, callsPerTurn }: LoopbackPlan,
): Promise<Turn[]> {
  const found: Turn[] = [];
  for (let turn = 0; turn < WARM_UP_TURNS + turns; turn += 1) {
    // Who goes second pays for the garbage of the first, so they change places.
    const isFirst = turn % 2 === 0;
    const before = isFirst ? undefined : await time(reference, concurrency, callsPerTurn);
    const own = await time(call, concurrency, callsPerTurn);
    const beside = before ?? (await time(reference, concurrency, callsPerTurn));
    if (turn >= WARM_UP_TURNS)
      found.push({ time: own.inMs / beside.inMs, cpu: own.cpuInMs / beside.cpuInMs });
  }
  return found;
}

async function time(call: Call, concurrency: number, count: number): Promise<Measured> {
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
