import { expect, test, vi } from "vitest";
import { type Limiter, type Operation, createClient } from "../src/index.ts";
import { createLimiter } from "../src/limiter.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

const read: Operation = { id: "read", method: "GET", path: "/read" };
const api = {
  vendor: "acme",
  rateLimits: [{ requests: 3, perSeconds: 0.2 }],
  operations: { read },
} as const;

test("no stretch of a window's length holds more calls than allowed", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const limits = [
    { requests: 5, perSeconds: 10 },
    { requests: 2, perSeconds: 1 },
  ];
  const limiter = createLimiter();
  const begun: number[] = [];
  // A caller that asks again just when it is told to, for a minute.
  for (let now = 0; now < 60_000;) {
    const delayInMs = limiter.take(limits) as number;
    if (delayInMs === 0) begun.push(now);
    now += delayInMs;
    vi.advanceTimersByTime(delayInMs);
  }
  vi.useRealTimers();
  const within = (from: number, seconds: number): number =>
    begun.filter((time) => time >= from && time < from + seconds * 1000).length;
  expect(Math.max(...begun.map((time) => within(time, 10)))).toBe(5);
  expect(Math.max(...begun.map((time) => within(time, 1)))).toBe(2);
  expect(begun).toHaveLength(30);
});

test("calls beyond the document's limit wait for their turn", async () => {
  const arrivals: number[] = [];
  const { url } = await startServer((response) => {
    arrivals.push(performance.now());
    response.end("{}");
  });
  const { call } = createClient(api, { baseUrl: url, limiter: createLimiter() });
  await Promise.all(Array.from({ length: 7 }, () => call(read, {})));
  expect(arrivals).toHaveLength(7);
  expect((arrivals[6] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(350);
});

test("one limiter serves several clients of an account", async () => {
  const { url } = await startServer();
  const limiter = createLimiter({ limits: [{ requests: 1, perSeconds: 60 }] });
  await createClient(api, { baseUrl: url, limiter }).call(read, {});
  let asked = 0;
  const take: Limiter["take"] = (limits) => {
    asked += 1;
    return limiter.take(limits);
  };
  const second = createClient(api, { baseUrl: url, limiter: { take }, deadlineInMs: 5000 });
  const error = await failureOf(second.call(read, {}));
  expect(asked).toBe(1);
  expect(error).toMatchObject({ name: "TimeoutError", delivery: "not-sent", attempts: 0 });
  expect(error.message).toMatch(
    /the rate limit has no turn for \d+ ms, which is past the call's deadline/,
  );
});

test("a signal ends the wait for a turn", async () => {
  const { url, received } = await startServer();
  const limiter = createLimiter({ limits: [{ requests: 1, perSeconds: 30 }] });
  const { call } = createClient(api, { baseUrl: url, limiter });
  await call(read, {});
  const error = await failureOf(call(read, {}, { signal: AbortSignal.timeout(40) }));
  expect(error).toMatchObject({ name: "AbortedError", delivery: "not-sent" });
  expect(received).toHaveLength(1);
});

test.each<{ fault: string; take: Limiter["take"]; want: string }>([
  {
    fault: "rejects",
    take: () => Promise.reject(Object.assign(new Error("canary"), { code: "ECONNREFUSED" })),
    want: "the limiter failed (ECONNREFUSED)",
  },
  {
    fault: "throws",
    take: () => {
      throw new Error("canary");
    },
    want: "the limiter failed (Error)",
  },
  {
    fault: "hangs",
    take: () => new Promise(() => {}),
    want: "the limiter gave no answer within 40 ms",
  },
])("a limiter that $fault: nothing is sent", async ({ take, want }) => {
  const { url, received } = await startServer();
  const options = { baseUrl: url, limiter: { take }, timeoutInMs: 40 } as const;
  const error = await failureOf(createClient(api, options).call(read, {}));
  expect(error).toMatchObject({ delivery: "not-sent", attempts: 0 });
  expect(error.message).toContain(want);
  expect(error.message).not.toContain("canary");
  expect(received).toEqual([]);
});
