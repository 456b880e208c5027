import { expect, test } from "vitest";
import {
  type Api,
  type ClientOptions,
  type Operation,
  type ZapspecError,
  createClient,
} from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Respond, startServer } from "./recording-server.ts";

const read: Operation = { id: "read", method: "GET", path: "/read" };
const put: Operation = { id: "put", method: "PUT", path: "/put" };
const send: Operation = { id: "send", method: "POST", path: "/send" };
const search: Operation = { id: "search", method: "POST", path: "/search", effect: "read" };
const missing: Operation = { id: "missing", method: "GET", path: "/missing", documents500: true };
const api: Api = { vendor: "acme", operations: { read, put, send, search, missing } };

interface Outcome {
  readonly received: number;
  readonly error: ZapspecError | undefined;
}

/** Makes one call to a server that answers in turn with what `responds` lists, then with a success. */
async function attempt(
  operation: Operation,
  responds: readonly Respond[],
  options: ClientOptions = {},
): Promise<Outcome> {
  const rest = [...responds];
  const { url, received } = await startServer((response, request) => {
    const respond = rest.shift();
    return respond ? respond(response, request) : response.end("{}");
  });
  const { call } = createClient(api, {
    baseUrl: url,
    ...options,
    retry: options.retry ?? { firstDelayInMs: 5 },
  });
  const error = await call(operation, {}).then(
    () => undefined,
    (thrown: unknown) => thrown as ZapspecError,
  );
  return { received: received.length, error };
}

const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (response) =>
    response.writeHead(code, headers).end("{}");
const reset: Respond = (response) => response.socket?.resetAndDestroy();
const silence: Respond = () => {};

const CASES: readonly {
  fault: string;
  operation: Operation;
  responds: Respond[];
  attempts: number;
  want: "success" | "failure";
}[] = [
  ...[read, put, search].flatMap((operation) => [
    ...[408, 425, 429, 500, 502, 503, 504].map((code) => ({
      fault: `${code}`,
      operation,
      responds: [status(code)],
      attempts: 2,
      want: "success" as const,
    })),
    { fault: "reset", operation, responds: [reset], attempts: 2, want: "success" as const },
    { fault: "silence", operation, responds: [silence], attempts: 2, want: "success" as const },
    {
      fault: "503 twice",
      operation,
      responds: [status(503), status(503)],
      attempts: 3,
      want: "success" as const,
    },
    {
      fault: "503 thrice",
      operation,
      responds: [status(503), status(503), status(503)],
      attempts: 3,
      want: "failure" as const,
    },
    ...[400, 401, 404, 409, 422, 501, 301].map((code) => ({
      fault: `${code}`,
      operation,
      responds: [status(code)],
      attempts: 1,
      want: "failure" as const,
    })),
  ]),
  ...[408, 500, 502, 503, 504, 404].map((code) => ({
    fault: `${code}`,
    operation: send,
    responds: [status(code)],
    attempts: 1,
    want: "failure" as const,
  })),
  ...[425, 429].map((code) => ({
    fault: `${code}`,
    operation: send,
    responds: [status(code)],
    attempts: 2,
    want: "success" as const,
  })),
  { fault: "reset", operation: send, responds: [reset], attempts: 1, want: "failure" },
  { fault: "silence", operation: send, responds: [silence], attempts: 1, want: "failure" },
  {
    fault: "429, then reset",
    operation: send,
    responds: [status(429), reset],
    attempts: 2,
    want: "failure",
  },
  {
    fault: "500 of its own",
    operation: missing,
    responds: [status(500)],
    attempts: 1,
    want: "failure",
  },
];

test.each(CASES)(
  "$operation.id meets $fault: $attempts attempts, $want",
  async ({ operation, responds, attempts, want }) => {
    const { received, error } = await attempt(operation, responds, { timeoutInMs: 150 });
    expect(received).toBe(attempts);
    expect(error === undefined ? "success" : "failure").toBe(want);
    if (error) expect(error.attempts).toBe(attempts);
  },
);

test("retry: false sends once", async () => {
  expect(await attempt(read, [status(503)], { retry: false })).toMatchObject({
    received: 1,
    error: { status: 503, attempts: 1 },
  });
});

test("a call's own retry goes over the client's, and leaves the rest as it is", async () => {
  const { url, received } = await startServer((response) => response.writeHead(503).end());
  const { call } = createClient(api, { baseUrl: url, retry: { firstDelayInMs: 1 } });
  await failureOf(call(read, {}, { retry: { maxResends: 4 } }));
  expect(received).toHaveLength(5);
});

test("Retry-After is waited for, and the longest of several counts", async () => {
  const startedAt = performance.now();
  const { received, error } = await attempt(read, [status(429, { "retry-after": "0, 1" })]);
  expect([received, error]).toEqual([2, undefined]);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
});

test.each([
  { header: "3600", wantInMs: 3_600_000 },
  { header: "99999999999", wantInMs: 99_999_999_999_000 },
  { header: "61", wantInMs: 61_000 },
  { header: "59", wantInMs: 59_000 },
])("Retry-After: $header gives up at once and says so", async ({ header, wantInMs }) => {
  const { received, error } = await attempt(read, [status(429, { "retry-after": header })], {
    deadlineInMs: 58_000,
  });
  expect(received).toBe(1);
  expect(error).toMatchObject({ delivery: "rejected", retryAfterInMs: wantInMs });
});

test("the verdict is that of the most doubtful attempt", async () => {
  const { error } = await attempt(put, [status(503), status(404)]);
  expect(error).toMatchObject({ status: 404, attempts: 2, delivery: "unknown" });
  expect(error?.message).toContain("It may have been processed");
});

test("an outage is not multiplied: a client has twenty resends, and a success gives a tenth back", async () => {
  const { url, received } = await startServer((response) => response.writeHead(503).end());
  const { call } = createClient(api, { baseUrl: url, retry: { firstDelayInMs: 1 } });
  for (let index = 0; index < 30; index += 1) await failureOf(call(read, {}));
  expect(received).toHaveLength(50);
});

test("ten successes earn one resend", async () => {
  let code = 503;
  const { url, received } = await startServer((response) => response.writeHead(code).end("{}"));
  const { call } = createClient(api, { baseUrl: url, retry: { firstDelayInMs: 1 } });
  for (let index = 0; index < 10; index += 1) await failureOf(call(read, {}));
  code = 200;
  for (let index = 0; index < 10; index += 1) await call(read, {});
  code = 503;
  received.length = 0;
  await failureOf(call(read, {}));
  await failureOf(call(read, {}));
  expect(received).toHaveLength(3);
});

test.each([
  { retry: { maxResends: -1 }, want: 'option "retry.maxResends" cannot be used' },
  { retry: { firstDelayInMs: "1" }, want: 'option "retry.firstDelayInMs" cannot be used' },
  { retry: { retries: 2 }, want: 'retry option "retries" is not known' },
  { retry: true, want: 'option "retry" is no object' },
])("$retry is refused: $want", ({ retry, want }) => {
  const create = (): unknown =>
    createClient(api, { baseUrl: "https://acme.example", retry: retry as false });
  expect(create).toThrow(want);
});

test("a signal that aborts during the wait ends the call with the verdict so far", async () => {
  const { url, received } = await startServer((response) => response.writeHead(503).end());
  const { call } = createClient(api, {
    baseUrl: url,
    retry: { firstDelayInMs: 1e8, maxDelayInMs: 1e8 },
    deadlineInMs: 2e9,
  });
  const error = await failureOf(call(put, {}, { signal: AbortSignal.timeout(60) }));
  expect(error).toMatchObject({ name: "AbortedError", delivery: "unknown", attempts: 1 });
  expect(received).toHaveLength(1);
});

test("the deadline covers all attempts", async () => {
  const { url } = await startServer(() => {});
  const { call } = createClient(api, {
    baseUrl: url,
    timeoutInMs: 60,
    deadlineInMs: 100,
    retry: { firstDelayInMs: 1, maxResends: 50 },
  });
  const error = await failureOf(call(read, {}));
  expect(error).toMatchObject({ name: "TimeoutError", delivery: "unknown" });
  expect(error.message).toMatch(/within (100 ms \(`deadlineInMs`\)|60 ms \(`timeoutInMs`\))/);
  expect(error.attempts).toBeLessThanOrEqual(3);
});

test.each([
  { operation: send, keepAlive: undefined, want: "close" },
  { operation: read, keepAlive: undefined, want: "keep-alive" },
  { operation: send, keepAlive: true, want: "keep-alive" },
  { operation: read, keepAlive: false, want: "close" },
])(
  "$operation.id with keepAlive $keepAlive asks to $want",
  async ({ operation, keepAlive, want }) => {
    const { url, received } = await startServer();
    await createClient(api, { baseUrl: url, keepAlive }).call(operation, {});
    expect(received[0]?.headers.connection).toBe(want);
  },
);
