import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { memoryOfTree } from "../process-memory.ts";
import type { Contender } from "./contender.ts";
import type { SampleRequest } from "./sample-request.ts";

const run = promisify(execFile);
const autocannon = createRequire(import.meta.url).resolve("autocannon/autocannon.js");

/** What is seen of a server from its start to its end. */
export interface Round {
  /** Until every document has answered with 200. */
  readonly firstAnswerInMs: number;
  readonly idleInMb: number;
  /** GET per second for each document, in their order. */
  readonly rates: readonly number[];
}

const restInMs = 2_000;
const patienceInMs = 30_000;

export async function measureRound(
  contender: Contender,
  documents: readonly string[],
  requests: readonly SampleRequest[],
  secondsPerDocument: number,
): Promise<Round> {
  const firstPort = 20_000 + Math.floor(Math.random() * 10_000);
  const begin = performance.now();
  const children = contender
    .commands(documents, firstPort)
    .map((command) => spawn(process.execPath, command, { stdio: "ignore" }));
  try {
    const targets = requests.map((request, index) => ({
      url: contender.address(request, firstPort + index),
      headers: request.headers,
    }));
    await Promise.all(targets.map((target) => untilAnswered(target, children)));
    const firstAnswerInMs = performance.now() - begin;
    await pause(restInMs);
    const memory = await Promise.all(children.map(({ pid = 0 }) => memoryOfTree(pid)));
    const rates: number[] = [];
    for (const target of targets) rates.push(await rateOf(target, secondsPerDocument));
    return { firstAnswerInMs, idleInMb: memory.reduce((sum, own) => sum + own), rates };
  } finally {
    await Promise.all(children.map(end));
  }
}

interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function untilAnswered(
  { url, headers }: Target,
  children: readonly ChildProcess[],
): Promise<void> {
  const deadline = performance.now() + patienceInMs;
  while (performance.now() < deadline && children.every(({ exitCode }) => exitCode === null)) {
    const status = await fetch(url, { headers }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => undefined,
    );
    if (status === 200) return;
    if (status !== undefined) throw new Error(`${url} answered ${status} instead of 200.`);
    await pause(5);
  }
  throw new Error(`${url} did not answer: its server ended, or took more than ${patienceInMs} ms.`);
}

async function rateOf({ url, headers }: Target, seconds: number): Promise<number> {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const parameters = ["-j", "-c", "32", "-d", String(seconds), ...given, url];
  const { stdout } = await run(process.execPath, [autocannon, ...parameters]);
  const result = JSON.parse(stdout) as { "2xx": number; non2xx: number; duration: number };
  if (result.non2xx > 0) throw new Error(`${url} refused ${result.non2xx} requests.`);
  return result["2xx"] / result.duration;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
