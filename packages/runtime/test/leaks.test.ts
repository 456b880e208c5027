import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type CallOptions, type Operation, type ZapspecError, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startRawServer } from "./raw-server.ts";
import { type Respond, startServer } from "./recording-server.ts";

const TOKEN = "canary-token-9d1c";
const PHONE = "5511900000000";
const TEXT = "canary-text-1b7e";
const CANARIES = [TOKEN, PHONE, TEXT];

const send: Operation = {
  id: "send",
  method: "POST",
  path: "/contacts/{phone}/messages",
  parameters: [
    { in: "path", name: "phone", required: true },
    { in: "query", name: "q" },
  ],
  security: [["header", "query"]],
};
const api = {
  vendor: "acme",
  securitySchemes: {
    header: { option: "token", type: "apiKey", in: "header", name: "client-token" },
    query: { option: "token", type: "apiKey", in: "query", name: "key" },
  },
  operations: { send },
} as const;
const INPUT = { path: { phone: PHONE }, query: { q: PHONE }, body: { phone: PHONE, text: TEXT } };

async function failAt(
  baseUrl: string,
  options: object = {},
  input: object = INPUT,
  callOptions: CallOptions = {},
): Promise<ZapspecError> {
  const { call } = createClient(api, { baseUrl, token: TOKEN, ...options } as { baseUrl: string });
  return failureOf(call(send, input, callOptions));
}

async function failWith(respond: Respond, options?: object): Promise<ZapspecError> {
  return failAt((await startServer(respond)).url, options);
}

async function failRaw(answer: string, options?: object): Promise<ZapspecError> {
  return failAt((await startRawServer((socket) => socket.end(answer))).url, options);
}

const ECHO = JSON.stringify({ code: "E1", message: `${TOKEN} ${PHONE} ${TEXT}` });

/** Each fails in its own way while everything around it holds secrets. */
const FAILURES: { name: string; failure: () => Promise<ZapspecError>; want: string }[] = [
  {
    name: "an error that echoes",
    failure: () =>
      failWith((response) =>
        response.writeHead(400, { "x-request-id": `${TEXT} ${PHONE}` }).end(ECHO),
      ),
    want: "ApiError",
  },
  {
    name: "an error page",
    failure: () => failWith((response) => response.writeHead(500).end(`<p>${ECHO}`)),
    want: "ApiError",
  },
  {
    name: "a page with 200",
    failure: () => failWith((response) => response.end(`<p>${ECHO}`)),
    want: "DecodeError",
  },
  {
    name: "JSON that breaks off",
    failure: () => failWith((response) => response.end(ECHO.slice(0, -2))),
    want: "DecodeError",
  },
  {
    name: "an answer too large",
    failure: () => failWith((response) => response.end(ECHO), { maxResponseBytes: 9 }),
    want: "DecodeError",
  },
  {
    name: "a redirect",
    failure: () =>
      failWith((response) =>
        response
          .writeHead(307, { location: `https://user:${TOKEN}@other.example/${PHONE}?${TEXT}` })
          .end(),
      ),
    want: "RedirectError",
  },
  {
    name: "a timeout",
    failure: () => failWith(() => {}, { timeoutInMs: 30 }),
    want: "TimeoutError",
  },
  { name: "no HTTP", failure: () => failRaw(`${ECHO}\r\n\r\n`), want: "ConnectionError" },
  {
    name: "a cut answer",
    failure: () => failRaw(`HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n${ECHO}`),
    want: "ConnectionError",
  },
  { name: "nobody there", failure: () => failAt("http://127.0.0.1:1"), want: "ConnectionError" },
  {
    name: "fetch that quotes",
    failure: () =>
      failAt("https://acme.example", {
        fetch: (url: string) =>
          Promise.reject(new TypeError(`${url} ${ECHO}`, { cause: new Error(url) })),
      }),
    want: "ConnectionError",
  },
  {
    name: "an abort",
    failure: () =>
      failAt("https://acme.example", {}, INPUT, { signal: AbortSignal.abort(new Error(ECHO)) }),
    want: "AbortedError",
  },
  {
    name: "a bad path",
    failure: () => failAt("https://acme.example", {}, { ...INPUT, path: { phone: `../${PHONE}` } }),
    want: "InvalidInputError",
  },
  {
    name: "a bad query",
    failure: () => failAt("https://acme.example", {}, { ...INPUT, query: { q: `${PHONE}\ud800` } }),
    want: "InvalidInputError",
  },
  {
    name: "a bad body",
    failure: () => failAt("https://acme.example", {}, { ...INPUT, body: { [TEXT]: 1n } }),
    want: "InvalidInputError",
  },
  {
    name: "a bad header",
    failure: () => failAt("https://acme.example", {}, INPUT, { headers: { "x-a": `${TOKEN}\n` } }),
    want: "InvalidInputError",
  },
  {
    name: "a bad token",
    failure: () => failAt("https://acme.example", { token: () => `${TOKEN}\n` }),
    want: "InvalidInputError",
  },
  {
    name: "a token function that throws",
    failure: () =>
      failAt("https://acme.example", { token: () => Promise.reject(new Error(TOKEN)) }),
    want: "InvalidInputError",
  },
];

function chainOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}

/** Everything that a log could print of an error. */
function shownBy(error: unknown): string {
  const views = chainOf(error).flatMap((link) => [
    link.message,
    link.stack,
    String(link),
    JSON.stringify(link),
    Object.values(link).join(),
  ]);
  return [
    ...views,
    inspect(error),
    inspect(error, { showHidden: true, depth: 10 }),
    JSON.stringify({ error }),
  ].join("\n");
}

test.each(FAILURES)("$name shows nothing that was given or answered", async ({ failure, want }) => {
  const error = await failure();
  expect(error.name).toBe(want);
  const shown = shownBy(error);
  expect(
    CANARIES.filter(
      (canary) => shown.includes(canary) || shown.includes(encodeURIComponent(canary)),
    ),
  ).toEqual([]);
});

test("the search would find a canary", () => {
  expect(shownBy(new Error("a", { cause: new Error(TOKEN) }))).toContain(TOKEN);
  expect(shownBy(Object.assign(new Error("a"), { body: { phone: PHONE } }))).toContain(PHONE);
});
