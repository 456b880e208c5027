import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRedisLimiter } from "../src/redis-limiter.ts";

const server = await startRedis();
if (!server)
  console.warn(
    "No redis-server on this machine (Debian: apt-get install redis-server): its limiter is not tested.",
  );

describe.skipIf(!server)("the limiter by way of Redis", () => {
  let workers: Redis[];

  beforeAll(() => {
    workers = [1, 2, 3].map(() => new Redis(server?.port ?? 0));
  });
  afterAll(async () => {
    for (const worker of workers) worker.disconnect();
    await server?.stop();
  });

  const limitersOf = (account: string, limits = [{ requests: 12, perSeconds: 5 }]) =>
    workers.map((client) => createRedisLimiter({ client, account, limits }));

  test("workers that share an account share its turns", async () => {
    const limiters = limitersOf("shared");
    const waits = await Promise.all(
      Array.from({ length: 9 }, (_, index) => limiters[index % 3]?.take([])),
    );
    expect(waits.filter((delayInMs) => delayInMs === 0)).toHaveLength(2);
    for (const delayInMs of waits) expect(delayInMs).toBeLessThanOrEqual(1000);
  });

  test("accounts do not share", async () => {
    const [first] = limitersOf("one");
    const [second] = limitersOf("other");
    expect([await first?.take([]), await first?.take([])]).toEqual([0, 0]);
    expect(await second?.take([])).toBe(0);
  });

  test("the turn comes back when the window has passed, and no stretch of the limit's length holds more", async () => {
    const limits = [{ requests: 12, perSeconds: 5 }];
    const [limiter] = limitersOf("paced", limits);
    const begun: number[] = [];
    while (begun.length < 5) {
      const delayInMs = (await limiter?.take([])) ?? 0;
      if (delayInMs === 0) begun.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, delayInMs));
    }
    expect((begun[4] ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(1900);
  });

  test("a refusal by one limit takes nothing from another", async () => {
    const limits = [
      { requests: 60, perSeconds: 300 },
      { requests: 6, perSeconds: 5 },
    ];
    const [limiter] = limitersOf("two", limits);
    expect(await limiter?.take([])).toBe(0);
    for (let index = 0; index < 20; index += 1) expect(await limiter?.take([])).toBeGreaterThan(0);
    expect(await workers[0]?.get("zapspec:60/300:two")).toBe("1");
  });

  test("a store that does not answer is an error, not a turn", async () => {
    const client = new Redis(1, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: null,
    });
    client.on("error", () => {});
    const limiter = createRedisLimiter({ client, account: "gone" });
    await expect(limiter.take([{ requests: 1, perSeconds: 1 }])).rejects.toThrow(
      /Stream|closed|ECONNREFUSED|max retries/,
    );
  });
});

interface RedisServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A real Redis on a free port that keeps nothing; undefined where there is none. */
async function startRedis(): Promise<RedisServer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const port = await freePort();
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const child = spawn("redis-server", options, { stdio: ["ignore", "pipe", "ignore"] });
  const stop = async (): Promise<void> => {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  };
  if (await isReady(child)) return { port, stop };
  await stop();
  return undefined;
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("exit", () => resolve(false));
    child.stdout?.on("data", (text) => `${text}`.includes("Ready to accept") && resolve(true));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}
