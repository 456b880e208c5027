import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Api, type DecodeError, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startRawServer } from "./raw-server.ts";
import { startServer } from "./recording-server.ts";

interface Given {
  readonly bytes: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly facts?: Partial<Operation>;
  readonly api?: Partial<Api>;
  readonly maxResponseBytes?: number;
}

async function answerOf({
  bytes,
  status = 200,
  headers = {},
  facts,
  api,
  maxResponseBytes,
}: Given): Promise<unknown> {
  const server = await startServer((response) => response.writeHead(status, headers).end(bytes));
  const operation: Operation = { id: "get", method: "GET", path: "/get", ...facts };
  const { call } = createClient(
    { vendor: "acme", operations: { get: operation }, ...api },
    { baseUrl: server.url, maxResponseBytes },
  );
  return call(operation, {});
}

const BOM = "\ufeff";
const ASCII = new Uint8Array([104, 105]);

test.each<{ given: Given; want: unknown }>([
  { given: { bytes: '{"a":[1,"é",null]}' }, want: { a: [1, "é", null] } },
  { given: { bytes: '{"a":1}', headers: { "content-type": "text/html" } }, want: { a: 1 } },
  { given: { bytes: `${BOM}{"a":1}` }, want: { a: 1 } },
  {
    given: { bytes: gzipSync('{"a":1}'), headers: { "content-encoding": "gzip" } },
    want: { a: 1 },
  },
  {
    given: { bytes: brotliCompressSync('{"a":1}'), headers: { "content-encoding": "br" } },
    want: { a: 1 },
  },
  { given: { bytes: "null" }, want: null },
  { given: { bytes: "9007199254740991" }, want: 9007199254740991 },
  {
    given: {
      bytes: '{"a":"9007199254740993","b\\"9007199254740993":1e300,"c":0.12345678901234567}',
    },
    want: { a: "9007199254740993", 'b"9007199254740993': 1e300, c: 0.12345678901234566 },
  },
  { given: { bytes: "", facts: { emptyAnswer: true } }, want: undefined },
  { given: { bytes: "", facts: { answer: "none" } }, want: undefined },
  { given: { bytes: "", status: 204, facts: { emptyAnswer: true } }, want: undefined },
  { given: { bytes: "ignored", facts: { answer: "none" } }, want: undefined },
  { given: { bytes: '{"a":1<', facts: { answer: "none" } }, want: undefined },
  { given: { bytes: new Uint8Array([0xe9]), facts: { answer: "none" } }, want: undefined },
  { given: { bytes: "ignored", facts: { method: "HEAD" } }, want: undefined },
  { given: { bytes: "é", facts: { answer: "text" } }, want: "é" },
  { given: { bytes: "", facts: { answer: "text" } }, want: "" },
  { given: { bytes: ASCII, facts: { answer: "bytes" } }, want: ASCII },
  { given: { bytes: "", facts: { answer: "bytes" } }, want: new Uint8Array() },
])("$given becomes $want", async ({ given, want }) => {
  expect(await answerOf(given)).toEqual(want);
});

test("a key named __proto__ is an own property and changes nothing else", async () => {
  const data = (await answerOf({ bytes: '{"__proto__":{"polluted":true}}' })) as object;
  expect(Object.keys(data)).toEqual(["__proto__"]);
  expect("polluted" in data).toBe(false);
});

const HTML = "<!doctype html><p>Bad gateway";

test.each<{ given: Given; want: string }>([
  {
    given: { bytes: HTML, headers: { "content-type": "application/json" } },
    want: "the answer (status 200) is HTML or XML where JSON belongs",
  },
  {
    given: { bytes: `${BOM}\n <html>Please log in</html>`, facts: { answer: "none" } },
    want: "the answer (status 200) is HTML or XML where no body belongs",
  },
  { given: { bytes: "{" }, want: "the answer (status 200) is not JSON" },
  { given: { bytes: '{"a":NaN}' }, want: "is not JSON" },
  { given: { bytes: "{}{}" }, want: "is not JSON" },
  {
    given: {
      bytes: gzipSync(JSON.stringify(Array.from({ length: 999 }, (_, index) => index))).subarray(
        0,
        900,
      ),
      headers: { "content-encoding": "gzip" },
    },
    want: "is not JSON",
  },
  { given: { bytes: new Uint8Array([0x22, 0xe9, 0x22]) }, want: "is not UTF-8" },
  { given: { bytes: new Uint8Array([0xe9]), facts: { answer: "text" } }, want: "is not UTF-8" },
  {
    given: { bytes: '{"id":9007199254740993}' },
    want: "holds an integer above 2^53 at character 6, which would become another number",
  },
  {
    given: { bytes: '["\\"",-9007199254740993]' },
    want: "holds an integer above 2^53 at character 6",
  },
  { given: { bytes: "" }, want: "is empty, and the document lets no success come without a body" },
  { given: { bytes: "", status: 204 }, want: "the answer (status 204) is empty" },
])("$given cannot be used: $want", async ({ given, want }) => {
  const error = await failureOf<DecodeError>(answerOf(given));
  expect(error).toMatchObject({
    name: "DecodeError",
    status: given.status ?? 200,
    delivery: "executed",
    attempts: 1,
  });
  expect(error.message).toContain(want);
});

test("the beginning of an answer that cannot be used is kept, redacted, where no log sees it", async () => {
  const page = `<p>token canary-token of ana@company.example, +55 (11) 90000-0000, 2026${"x".repeat(300)}`;
  const server = await startServer((response) => response.end(page));
  const operation: Operation = { id: "get", method: "GET", path: "/get", security: [["key"]] };
  const securitySchemes = { key: { option: "token", type: "bearer" } } as const;
  const options = { baseUrl: server.url, token: "canary-token" };
  const { call } = createClient(
    { vendor: "acme", securitySchemes, operations: { get: operation } },
    options,
  );
  const error = await failureOf<DecodeError>(call(operation, {}));
  expect(error.excerpt).toHaveLength(200);
  expect(error.excerpt).toContain("<p>token [secret] of [e-mail], [number], 2026xxx");
  expect([error.message, JSON.stringify(error), Object.keys(error).join()].join()).not.toMatch(
    /<p>|excerpt"/,
  );
});

test.each(["/get?key=p%2Fa%21b%2B%C3%A9", "/get?key=p%2fa!b%2b%c3%a9", "/get?key=p/a!b+é"])(
  "a page that quotes the URL as %s does not show the secret in it",
  async (quoted) => {
    const server = await startServer((response) => response.end(`<p>${quoted}</p>`));
    const operation: Operation = { id: "get", method: "GET", path: "/get", security: [["key"]] };
    const key = { option: "token", type: "apiKey", in: "query", name: "key" } as const;
    const options = { baseUrl: server.url, token: "p/a!b+é" };
    const { call } = createClient(
      { vendor: "acme", securitySchemes: { key }, operations: { get: operation } },
      options,
    );
    const error = await failureOf<DecodeError>(call(operation, {}));
    expect(error.excerpt).toBe("<p>/get?key=[secret]</p>");
  },
);

test.each([200, 500])(
  "a compressed answer of %d that would become huge is cut off",
  async (status) => {
    const bytes = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const error = await failureOf(
      answerOf({
        bytes,
        status,
        headers: { "content-encoding": "gzip" },
        maxResponseBytes: 100_000,
      }),
    );
    expect(error).toMatchObject({
      name: "DecodeError",
      status,
      delivery: status === 200 ? "executed" : "unknown",
    });
    expect(error.message).toContain("is larger than 100000 bytes");
  },
);

test("an answer without an end is cut off", async () => {
  const server = await startRawServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const flood = setInterval(() => socket.write(Buffer.alloc(20_000)), 1);
    socket.on("close", () => clearInterval(flood));
  });
  const operation: Operation = { id: "get", method: "GET", path: "/get" };
  const { call } = createClient(
    { vendor: "acme", operations: { get: operation } },
    { baseUrl: server.url, maxResponseBytes: 100_000 },
  );
  expect(await failureOf(call(operation, {}))).toMatchObject({
    name: "DecodeError",
    delivery: "executed",
  });
});

test("an answer of exactly the largest size is fine", async () => {
  expect(await answerOf({ bytes: '"12345678"', maxResponseBytes: 10 })).toBe("12345678");
  expect(await failureOf(answerOf({ bytes: '"123456789"', maxResponseBytes: 10 }))).toMatchObject({
    name: "DecodeError",
  });
});
