import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startRawServer } from "./raw-server.ts";
import { startServer } from "./recording-server.ts";

const get: Operation = { id: "get", method: "GET", path: "/get" };
const api = { vendor: "acme", operations: { get } };
const HEAD = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";

const STALLS = [
  { stall: "before the head", bytes: "" },
  { stall: "inside the head", bytes: "HTTP/1.1 200 OK\r\nx-a:" },
  { stall: "between head and body", bytes: HEAD },
  { stall: "inside the body", bytes: `${HEAD}{"a":` },
];

test.each(STALLS)("an answer that stalls $stall ends with the time limit", async ({ bytes }) => {
  const server = await startRawServer((socket) => socket.write(bytes));
  const { call } = createClient(api, { baseUrl: server.url, timeoutInMs: 60, retry: false });
  const error = await failureOf(call(get, {}));
  expect(error).toMatchObject({ name: "TimeoutError", delivery: "unknown", attempts: 1 });
  expect(error.message).toContain("no whole answer came within 60 ms");
  expect(server.heads).toBe(1);
});

test("one byte now and then does not keep a call alive", async () => {
  const server = await startRawServer((socket) => {
    socket.write(HEAD);
    const drip = setInterval(() => socket.write(" "), 10);
    socket.on("close", () => clearInterval(drip));
  });
  const { call } = createClient(api, { baseUrl: server.url, retry: false });
  expect(await failureOf(call(get, {}, { timeoutInMs: 80 }))).toMatchObject({
    name: "TimeoutError",
  });
});

test.each(STALLS)("the caller's signal ends a call that stalls $stall", async ({ bytes }) => {
  const server = await startRawServer((socket) => socket.write(bytes));
  const { call } = createClient(api, { baseUrl: server.url });
  const controller = new AbortController();
  const failure = failureOf(call(get, {}, { signal: controller.signal }));
  setTimeout(() => controller.abort(new Error("canary")), 40);
  const error = await failure;
  expect(error).toMatchObject({ name: "AbortedError", delivery: "unknown", attempts: 1 });
  expect(String(error.cause)).not.toContain("canary");
});

test("a signal that has aborted before sends nothing", async () => {
  const server = await startServer();
  const { call } = createClient(api, { baseUrl: server.url });
  const error = await failureOf(call(get, {}, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ name: "AbortedError", delivery: "not-sent", attempts: 0 });
  expect(server.received).toEqual([]);
});

test("a signal that aborts while the secret is awaited sends nothing", async () => {
  const server = await startServer();
  const guarded: Operation = { ...get, security: [["key"]] };
  const securitySchemes = { key: { option: "token", type: "bearer" } } as const;
  const options = { baseUrl: server.url, token: () => new Promise<string>(() => {}) };
  const { call } = createClient(
    { vendor: "acme", securitySchemes, operations: { get: guarded } },
    options,
  );
  const error = await failureOf(call(guarded, {}, { signal: AbortSignal.timeout(30) }));
  expect(error).toMatchObject({ name: "AbortedError", delivery: "not-sent", attempts: 0 });
});

test("a fetch that ignores its signal cannot hold a call", async () => {
  const { call } = createClient(api, {
    baseUrl: "https://acme.example",
    timeoutInMs: 30,
    retry: false,
    fetch: () => new Promise(() => {}),
  });
  expect(await failureOf(call(get, {}))).toMatchObject({
    name: "TimeoutError",
    delivery: "unknown",
  });
});

test("a call that ended closes its connection", async () => {
  let tell: (ending: string) => void;
  const ending = new Promise<string>((resolve) => (tell = resolve));
  const server = await startRawServer((socket) => {
    socket.write(HEAD);
    socket.on("close", () => tell("closed"));
  });
  await failureOf(
    createClient(api, { baseUrl: server.url, timeoutInMs: 40, retry: false }).call(get, {}),
  );
  expect(await ending).toBe("closed");
});

test("one signal for many calls keeps no listener", async () => {
  const server = await startServer();
  const { call } = createClient(api, { baseUrl: server.url });
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 50 }, () => call(get, {}, { signal })));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test.each([0, -1, Number.NaN, 2 ** 31])(
  "timeoutInMs %d of a call is refused",
  async (timeoutInMs) => {
    const { call } = createClient(api, { baseUrl: "https://acme.example" });
    expect(await failureOf(call(get, {}, { timeoutInMs }))).toMatchObject({
      name: "InvalidInputError",
      delivery: "not-sent",
    });
  },
);
