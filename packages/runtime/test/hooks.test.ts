import { expect, test } from "vitest";
import { type Hooks, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Respond, startServer } from "./recording-server.ts";

const find: Operation = {
  id: "find",
  method: "GET",
  path: "/contacts/{phone}",
  parameters: [
    { in: "path", name: "phone", required: true },
    { in: "query", name: "q" },
  ],
  security: [["key"]],
};
const api = {
  vendor: "acme",
  securitySchemes: { key: { option: "token", type: "bearer" } },
  operations: { find },
} as const;
const INPUT = { path: { phone: "5511900000000" }, query: { q: "canary" } };
const FACTS = {
  vendor: "acme",
  operationId: "find",
  method: "GET",
  path: "/contacts/{phone}",
};

function recorder(): { events: [name: string, facts: object][]; hooks: Hooks } {
  const events: [string, object][] = [];
  const record =
    (name: string) =>
    (facts: object): unknown =>
      events.push([name, facts]);
  return {
    events,
    hooks: {
      onRequest: record("request"),
      onResponse: record("response"),
      onRetry: record("retry"),
      onError: record("error"),
    },
  };
}

async function callWith(
  hooks: Hooks | Hooks[],
  responds: Respond[],
  options = {},
): Promise<unknown> {
  const { url } = await startServer((response, request) => responds.shift()?.(response, request));
  const client = { baseUrl: url, token: "canary", hooks, retry: { firstDelayInMs: 1 }, ...options };
  return createClient(api, client).call(find, INPUT);
}

const ok: Respond = (response) => response.end('{"name":"canary"}');
const busy: Respond = (response) => response.writeHead(503).end("canary");

test("a success: request, response", async () => {
  const { events, hooks } = recorder();
  await callWith(hooks, [ok]);
  expect(events).toEqual([
    ["request", { ...FACTS, call: {}, attempts: 1 }],
    [
      "response",
      { ...FACTS, call: {}, attempts: 1, status: 200, durationInMs: expect.any(Number) },
    ],
  ]);
});

test("a call that is sent again: all events bear the same call", async () => {
  const { events, hooks } = recorder();
  await callWith(hooks, [busy, ok]);
  expect(events.map(([name]) => name)).toEqual([
    "request",
    "response",
    "retry",
    "request",
    "response",
  ]);
  expect(events[2]?.[1]).toMatchObject({
    attempts: 1,
    delayInMs: expect.any(Number),
    error: { status: 503 },
  });
  expect(new Set(events.map(([, facts]) => (facts as { call: object }).call)).size).toBe(1);
});

test("a failure: the error comes last, once", async () => {
  const { events, hooks } = recorder();
  const error = await failureOf(callWith(hooks, [busy], { retry: false }));
  expect(events.map(([name]) => name)).toEqual(["request", "response", "error"]);
  expect(events[1]?.[1]).toMatchObject({ status: 503, error });
  expect(events[2]?.[1]).toMatchObject({ delivery: "unknown", error });
});

test("an input that cannot be sent: the error alone", async () => {
  const { events, hooks } = recorder();
  const { call } = createClient(api, {
    baseUrl: "https://acme.example",
    token: "t",
    hooks,
  } as object);
  await failureOf(call(find, { path: { phone: ".." } }));
  expect(events).toMatchObject([["error", { attempts: 0, delivery: "not-sent" }]]);
});

test("nothing that was given or answered is told", async () => {
  const { events, hooks } = recorder();
  await callWith(hooks, [busy, ok]);
  await failureOf(callWith(hooks, [busy], { retry: false }));
  expect(events).not.toEqual([]);
  expect(JSON.stringify(events)).not.toMatch(/canary|5511900000000/);
});

test("a hook that throws, or rejects, harms nothing, and the next listener is told all the same", async () => {
  const { events, hooks } = recorder();
  const throwing: Hooks = {
    onRequest: () => {
      throw new Error("broken log");
    },
    onResponse: () => Promise.reject(new Error("broken log")),
  };
  expect(await callWith([throwing, hooks], [ok])).toEqual({ name: "canary" });
  expect(events.map(([name]) => name)).toEqual(["request", "response"]);
});
