import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { exchange, linger } from "./raw-client.ts";
import { badlyFramed, large, wellFramed } from "./requests.ts";

const counts = { wellFramed: 80_000, badlyFramed: 18_000, leftHalfway: 1_500, lingering: 500 };
const connections = 8;
const batch = 2; // rounds of all the requests that go over a connection at once

// glibc keeps what is freed for later; told to give it back, what is left is what the mock holds.
const env = {
  ...process.env,
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "65536",
  MALLOC_TRIM_THRESHOLD_: "65536",
};

let mock: ChildProcess;
let port: number;
beforeAll(async () => {
  const script = fileURLToPath(new URL("mock-process.ts", import.meta.url));
  mock = fork(script, [fixture("lending/openapi.yaml")], { execArgv: ["--expose-gc"], env });
  const [{ url }] = (await once(mock, "message")) as [{ url: string }];
  port = Number(new URL(url).port);
});
afterAll(() => mock.kill());

test("100,000 malformed requests get a status each, and leave the mock as it was", async () => {
  await everythingOnce();
  const idleInMb = await memoryInMb();

  await inTurns(counts.wellFramed / (wellFramed.length * batch), pipelined);
  await inTurns(counts.badlyFramed, (index) =>
    broken(badlyFramed[index % badlyFramed.length] ?? ""),
  );
  await inTurns(counts.leftHalfway, leaveHalfway);
  await inTurns(20, () =>
    broken(`GET / HTTP/1.1\r\nX-Large: ${"x".repeat(10 * 1024 * 1024)}\r\n\r\n`),
  );
  await inTurns(40, (index) => broken(large[index % large.length] ?? ""));
  const loris = Array.from({ length: counts.lingering }, () => {
    return linger(port, "GET /v2/loans HTTP/1.1\r\nHost: mock\r\nX-Slow: ");
  });
  await everythingOnce();
  for (const socket of loris) socket.destroy();

  const growthInMb = (await settledMemoryInMb(idleInMb + 50)) - idleInMb;
  console.log(
    `malformed requests: ${sum(counts)} sent, memory ${idleInMb.toFixed(0)} MB before, ${growthInMb.toFixed(0)} MB more after`,
  );
  expect(mock.exitCode).toBeNull();
  expect(growthInMb).toBeLessThan(50);
}, 180_000);

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}

async function everythingOnce(): Promise<void> {
  await pipelined();
  for (const bytes of badlyFramed) await broken(bytes);
  for (const bytes of large) await broken(bytes);
}

/** Requests that follow each other on a connection before the first is answered. */
async function pipelined(): Promise<void> {
  const bytes = Array.from({ length: batch }, () => wellFramed.join("")).join("");
  const { statuses, stray } = await exchange(port, bytes, wellFramed.length * batch);
  expect(stray).toBe("");
  expect(statuses).toHaveLength(wellFramed.length * batch);
  expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([]);
}

async function broken(bytes: string): Promise<void> {
  const { statuses } = await exchange(port, Buffer.from(bytes, "latin1"), 1);
  expect(statuses, bytes.slice(0, 100)).toHaveLength(1);
  expect(statuses[0]).toBeGreaterThanOrEqual(400);
  expect(statuses[0]).toBeLessThan(500);
}

/** A client that goes away in the middle of its head or its body cannot be answered; nothing must come of it. */
async function leaveHalfway(index: number): Promise<void> {
  const head = "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: 100\r\n\r\nhalf";
  const socket = linger(port, head.slice(0, head.length - (index % head.length)));
  await once(socket, "connect");
  socket.destroy();
}

/** Some at a time, so that the mock has to do with several at once. */
async function inTurns(count: number, task: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await task(index);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

const settledWithinInMs = 30_000;

/** Sockets and buffers are let go of one after the other: looks again until little enough is left, or for too long. */
async function settledMemoryInMb(wantedInMb: number): Promise<number> {
  const deadline = performance.now() + settledWithinInMs;
  let current = await memoryInMb();
  while (current >= wantedInMb && performance.now() < deadline) current = await memoryInMb();
  return current;
}

async function memoryInMb(): Promise<number> {
  mock.send("memory");
  const [{ heldInMb }] = (await once(mock, "message")) as [{ heldInMb: number }];
  return heldInMb;
}
