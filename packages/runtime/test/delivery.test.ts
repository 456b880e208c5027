import { type Socket, createServer } from "node:net";
import { expect, test } from "vitest";
import { ConnectionError, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startRawServer } from "./raw-server.ts";
import { startServer } from "./recording-server.ts";

const send: Operation = { id: "send", method: "POST", path: "/send" };
const api = { vendor: "acme", operations: { send } };
const retry = false;
const BODY = { body: { text: "hi" } };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

test("a refused connection: nothing was sent", async () => {
  const { call } = createClient(api, { baseUrl: `http://127.0.0.1:${await freePort()}`, retry });
  const error = await failureOf(call(send, BODY));
  expect(error).toMatchObject({
    name: "ConnectionError",
    delivery: "not-sent",
    attempts: 1,
    cause: { code: "ECONNREFUSED", syscall: "connect" },
  });
  expect(error.message).toContain("Nothing was sent.");
});

test("a name that does not resolve: nothing was sent", async () => {
  const { call } = createClient(api, { baseUrl: "http://acme.invalid", retry });
  expect(await failureOf(call(send, BODY))).toMatchObject({
    name: "ConnectionError",
    delivery: "not-sent",
    cause: { syscall: "getaddrinfo" },
  });
});

test.each<{ fault: string; execute: (socket: Socket) => void }>([
  { fault: "reset after the head arrived", execute: (socket) => socket.resetAndDestroy() },
  { fault: "closed after the head arrived", execute: (socket) => socket.end() },
  { fault: "an answer that is not HTTP", execute: (socket) => socket.end("SSH-2.0-canary\r\n") },
  { fault: "cut inside the head", execute: (socket) => socket.end("HTTP/1.1 200 OK\r\nx-") },
  {
    fault: "cut inside the body",
    execute: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":'),
  },
  {
    fault: "a rejection cut inside the body",
    execute: (socket) => socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 50\r\n\r\n{"),
  },
  {
    fault: "chunks without an end",
    execute: (socket) =>
      socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n"),
  },
  {
    fault: "gzip declared, plain sent",
    execute: (socket) =>
      socket.end("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}"),
  },
])("$fault: it may have been executed", async ({ execute }) => {
  const server = await startRawServer(execute);
  const { call } = createClient(api, { baseUrl: server.url, retry });
  const error = await failureOf(call(send, BODY));
  expect(error).toMatchObject({ name: "ConnectionError", delivery: "unknown", attempts: 1 });
  expect(server.heads).toBe(1);
});

test.each([
  ...[400, 401, 403, 404, 409, 418, 422, 425, 429].map((status) => ({ status, want: "rejected" })),
  ...[408, 499, 500, 502, 503, 504, 600, 999].map((status) => ({ status, want: "unknown" })),
])("$status: $want", async ({ status, want }) => {
  const server = await startRawServer((socket) =>
    socket.end(`HTTP/1.1 ${status} X\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`),
  );
  const { call } = createClient(api, { baseUrl: server.url, retry });
  expect(await failureOf(call(send, BODY))).toMatchObject({
    name: "ApiError",
    status,
    delivery: want,
    attempts: 1,
  });
  expect(server.heads).toBe(1);
});

test("an unsafe call that may have been executed is not sent again", async () => {
  const server = await startServer((response) =>
    response.writeHead(503, { "retry-after": "0" }).end(),
  );
  await failureOf(createClient(api, { baseUrl: server.url, retry }).call(send, BODY));
  expect(server.received).toHaveLength(1);
});

/** What other runtimes and rarer faults fail with, as `fetch` throws it. */
function thrown(cause: object): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("canary"), cause) });
}

test.each([
  { fault: thrown({ code: "UND_ERR_CONNECT_TIMEOUT" }), want: "not-sent" },
  { fault: thrown({ code: "EHOSTUNREACH", syscall: "connect" }), want: "not-sent" },
  { fault: thrown({ code: "ECONNRESET", syscall: "connect" }), want: "not-sent" },
  { fault: thrown({ code: "ETIMEDOUT", syscall: "read" }), want: "unknown" },
  { fault: thrown({ code: "ECONNRESET", syscall: "read" }), want: "unknown" },
  { fault: thrown({ code: "ECONNRESET" }), want: "unknown" },
  {
    fault: thrown({
      code: "ECONNRESET",
      host: "acme.example",
      port: 443,
      localAddress: "10.0.0.1",
    }),
    want: "not-sent",
  },
  { fault: thrown({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }), want: "not-sent" },
  { fault: thrown({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }), want: "not-sent" },
  { fault: thrown({ code: "CERT_HAS_EXPIRED" }), want: "not-sent" },
  { fault: thrown({ code: "UND_ERR_SOCKET" }), want: "unknown" },
  { fault: thrown({ code: "EPIPE", syscall: "write" }), want: "unknown" },
  {
    fault: thrown({
      errors: [
        { syscall: "connect", code: "ECONNREFUSED" },
        { syscall: "connect", code: "ENETUNREACH" },
      ],
    }),
    want: "not-sent",
  },
  {
    fault: thrown({
      errors: [
        { syscall: "connect", code: "ECONNREFUSED" },
        { syscall: "read", code: "ECONNRESET" },
      ],
    }),
    want: "unknown",
  },
  {
    fault: Object.assign(new Error("canary"), {
      code: "ConnectionRefused",
      path: "https://canary.example",
    }),
    want: "not-sent",
  },
  { fault: Object.assign(new TypeError("canary"), { code: "ECONNREFUSED" }), want: "not-sent" },
  {
    fault: new TypeError("error sending request for url (https://canary.example)"),
    want: "unknown",
  },
  { fault: "canary", want: "unknown" },
  { fault: undefined, want: "unknown" },
  { fault: null, want: "unknown" },
])("$fault.cause.code $fault.cause.syscall: $want", async ({ fault, want }) => {
  const fetch = (): Promise<Response> => Promise.reject(fault);
  const error = await failureOf<ConnectionError>(
    createClient(api, { baseUrl: "https://acme.example", fetch, retry }).call(send, BODY),
  );
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.delivery).toBe(want);
  expect([error.message, error.stack, String(error.cause)].join()).not.toContain("canary");
});
