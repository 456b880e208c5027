import { expect, test } from "vitest";
import { type Api, type ApiError, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

async function errorOf(
  status: number,
  headers: Record<string, string>,
  body: string,
  facts: Partial<Api> = {},
): Promise<ApiError> {
  const server = await startServer((response) => response.writeHead(status, headers).end(body));
  const send: Operation = { id: "send", method: "POST", path: "/send" };
  const { call } = createClient(
    { vendor: "acme", operations: { send }, ...facts },
    { baseUrl: server.url },
  );
  return failureOf<ApiError>(call(send, { body: {} }));
}

test.each([
  {
    body: '{"code":"E1","message":"hi"}',
    want: { body: { code: "E1", message: "hi" }, code: "E1" },
  },
  { body: '{"code":42}', want: { body: { code: 42 }, code: 42 } },
  {
    body: '{"code":"a text about 5511900000000"}',
    want: { body: { code: "a text about 5511900000000" }, code: undefined },
  },
  { body: '{"code":"5511900000000"}', want: { body: { code: "5511900000000" }, code: undefined } },
  { body: '{"code":5511900000000}', want: { body: { code: 5511900000000 }, code: undefined } },
  { body: "<h1>No</h1>", want: { body: "<h1>No</h1>", code: undefined } },
  { body: "", want: { body: undefined, code: undefined } },
  { body: "null", want: { body: null, code: undefined } },
  { body: "\xe9", want: { body: "é", code: undefined } },
])("an error's body $body", async ({ body, want }) => {
  const error = await errorOf(422, {}, body);
  expect({ body: error.body, code: error.code }).toEqual(want);
  expect(error).toMatchObject({ name: "ApiError", status: 422, delivery: "rejected" });
});

test.each([
  { given: { "x-request-id": "a-1", "cf-ray": "b" }, want: "a-1" },
  { given: { "cf-ray": "b-GRU" }, want: "b-GRU" },
  { given: { "x-request-id": "has spaces and more" }, want: undefined },
  { given: {}, want: undefined },
])("the request id of $given is $want", async ({ given, want }) => {
  expect((await errorOf(500, given as Record<string, string>, "")).requestId).toBe(want);
});

test("what the vendor asks to wait is told", async () => {
  expect(await errorOf(429, { "retry-after": "2" }, "")).toMatchObject({
    retryAfterInMs: 2000,
    delivery: "rejected",
  });
});

test("an error's answer is there, with its headers", async () => {
  const { response } = await errorOf(429, { "x-limit": "7" }, "{}");
  expect([response instanceof Response, response.status, response.headers.get("x-limit")]).toEqual([
    true,
    429,
    "7",
  ]);
});

const failure = { property: "success", value: false, code: "error" };

test("a success whose body says that it failed is an error", async () => {
  const error = await errorOf(200, {}, '{"success":false,"error":"ERR_SESSION"}', { failure });
  expect(error).toMatchObject({
    name: "ApiError",
    status: 200,
    code: "ERR_SESSION",
    delivery: "unknown",
  });
  expect(error.body).toEqual({ success: false, error: "ERR_SESSION" });
  expect(error.response.ok).toBe(false);
});

test("a failure in a success of an operation that answers nothing is an error too", async () => {
  const send: Operation = { id: "send", method: "POST", path: "/send", answer: "none" };
  const server = await startServer((response) => response.end('{"success":false,"error":"E7"}'));
  const { call } = createClient(
    { vendor: "acme", failure, operations: { send } },
    { baseUrl: server.url },
  );
  const error = await failureOf<ApiError>(call(send, { body: {} }));
  expect(error).toMatchObject({ name: "ApiError", status: 200, code: "E7", delivery: "unknown" });
  expect(error.body).toEqual({ success: false, error: "E7" });
});

test.each(['{"success":true}', "{}", "[]", "null", '{"success":"false"}'])(
  "%s is no failure",
  async (body) => {
    const server = await startServer((response) => response.end(body));
    const get: Operation = { id: "get", method: "GET", path: "/get" };
    const { call } = createClient(
      { vendor: "acme", failure, operations: { get } },
      { baseUrl: server.url },
    );
    expect(await call(get, {})).toEqual(JSON.parse(body));
  },
);
