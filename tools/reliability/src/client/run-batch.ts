import { appendFileSync } from "node:fs";
import process from "node:process";
import type { Batch, Client, JudgeError, Outcome, PlannedCall } from "./batch.ts";
import { readInput } from "./input.ts";
import { findLeaks } from "./leaks.ts";
import { routeAttempts } from "./route.ts";
import { watch } from "./watch.ts";

/** Runs inside the runtime that is tried: makes every call of the batch, and writes down what became of it. */
export async function runBatch(client: Client, judge: JudgeError): Promise<void> {
  const batch = readInput<Batch>();
  const write = (line: object): void => appendFileSync(batch.outcomes, `${JSON.stringify(line)}\n`);
  const oddities = watchProcess();
  routeAttempts(batch.calls);
  await warmUp(batch.calls[0], client);
  disturb(batch);

  const work = async (queue: PlannedCall[]): Promise<void> => {
    for (let call = queue.shift(); call; call = queue.shift())
      write(await make(call, client, judge));
  };
  const crowd = (calls: PlannedCall[], size: number): Promise<void>[] =>
    Array.from({ length: size }, () => work(calls));
  await Promise.all([
    ...crowd(
      batch.calls.filter(({ isSlow }) => !isSlow),
      batch.concurrency,
    ),
    ...crowd(
      batch.calls.filter(({ isSlow }) => isSlow),
      batch.waiting,
    ),
  ]);
  // What nobody awaits may fail later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  write({ oddities: [...oddities, ...("polluted" in {} ? ["a polluted prototype"] : [])] });
  process.exit(0);
}

async function make(call: PlannedCall, client: Client, judge: JudgeError): Promise<Outcome> {
  const logged: unknown[] = [];
  if (call.isPrimed) await prime(call, client);
  const signal = toSignal(call);
  const { result, ...time } = await watch(
    Math.min(call.deadlineInMs, call.abortAfterInMs ?? Infinity),
    () => client.make(call, (facts) => logged.push(facts), signal),
  );
  const { nonce } = call;
  const facts = { nonce, ...time, leaks: [] as string[], isTyped: true, isForeign: false };
  if (result === "none") return { ...facts, ending: "none" };
  if (result.status === "fulfilled") {
    const isForeign = (result.value as { nonce?: unknown } | undefined)?.nonce !== nonce;
    return { ...facts, ending: "success", isForeign, leaks: findLeaks(undefined, logged, nonce) };
  }
  const error: unknown = result.reason;
  return {
    ...facts,
    ending: "failure",
    ...judge(error),
    kind: `${(error as Error)?.name}`,
    message: `${(error as Error)?.message}`,
    leaks: findLeaks(error, logged, nonce),
  };
}

// What a process does for the first time takes long.
async function warmUp(first: PlannedCall | undefined, client: Client): Promise<void> {
  if (!first) return;
  const call: PlannedCall = {
    ...first,
    nonce: `${first.nonce}-warm-up`,
    effect: "read",
    origins: first.origins.slice(-1),
    isPrimed: false,
  };
  for (let time = 0; time < 5; time++) await client.make(call, () => {}, undefined).catch(() => {});
}

async function prime(call: PlannedCall, client: Client): Promise<void> {
  await client.prime(call).catch(() => {});
  // What the server does to the connection afterwards needs a moment to arrive.
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function toSignal({ abortAfterInMs }: PlannedCall): AbortSignal | undefined {
  if (abortAfterInMs === undefined) return undefined;
  const controller = new AbortController();
  if (abortAfterInMs === 0) controller.abort();
  else setTimeout(() => controller.abort(), abortAfterInMs);
  return controller.signal;
}

function disturb({ clockJumpInMs, collectEveryInMs }: Batch): void {
  const now = Date.now;
  if (clockJumpInMs !== undefined) setTimeout(() => (Date.now = () => now() + clockJumpInMs), 100);
  if (collectEveryInMs !== undefined)
    setInterval(() => (globalThis as { gc?: () => void }).gc?.(), collectEveryInMs);
}

/** A rejection that nobody handles ends a Node process: it counts as an error without a type. */
function watchProcess(): string[] {
  const oddities: string[] = [];
  process.on("unhandledRejection", (error) => oddities.push(`unhandled: ${error}`));
  process.on("uncaughtException", (error) => oddities.push(`uncaught: ${error}`));
  process.on("warning", ({ name }) => {
    if (name === "MaxListenersExceededWarning") oddities.push(name);
  });
  return oddities;
}
