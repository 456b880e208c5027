import { expect, test } from "vitest";
import {
  type Api,
  type ClientOptions,
  type InvalidInputError,
  type Secret,
  createClient,
} from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

interface Options extends ClientOptions {
  token?: Secret;
  account?: string;
}

const api: Api = {
  vendor: "acme",
  securitySchemes: { key: { option: "token", type: "bearer" } },
  operations: {
    list: { id: "list", method: "GET", path: "/api/v1/contacts", security: [["key"]] },
    get: { id: "get", method: "GET", path: "/api/v1/tickets/{id}", security: [["key"]] },
    ping: { id: "ping", method: "GET", path: "/ping", security: [[]] },
  },
};
const GOOD: Options = { baseUrl: "https://acme.example", token: "canary-token" };

function refusalOf(options: object | undefined, facts: Partial<Api> = {}): InvalidInputError {
  try {
    createClient({ ...api, ...facts }, options as Options);
  } catch (error) {
    return error as InvalidInputError;
  }
  throw new Error("the client was created");
}

test.each<{ given: object | undefined; want: string }>([
  { given: undefined, want: 'option "baseUrl" is empty. Give the address of your installation' },
  { given: { ...GOOD, baseUrl: "" }, want: 'option "baseUrl" is empty' },
  { given: { ...GOOD, baseUrl: 7 }, want: 'option "baseUrl" is not a text' },
  {
    given: { ...GOOD, baseUrl: "acme.example" },
    want: 'option "baseUrl" has no scheme. Give it as https://…',
  },
  { given: { ...GOOD, baseUrl: "ftp://acme.example" }, want: 'option "baseUrl" has no scheme' },
  {
    given: { ...GOOD, baseUrl: "https://canary:canary@acme.example" },
    want: 'option "baseUrl" holds credentials',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/api?token=canary" },
    want: 'option "baseUrl" holds a query or a fragment',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/#canary" },
    want: 'option "baseUrl" holds a query or a fragment',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/{id}" },
    want: 'option "baseUrl" holds a template brace',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example\\api" },
    want: 'option "baseUrl" holds a backslash',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/ " },
    want: 'option "baseUrl" holds white space',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example\n" },
    want: 'option "baseUrl" holds white space',
  },
  { given: { ...GOOD, baseUrl: "https://" }, want: 'option "baseUrl" is not a URL' },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/api/v1/" },
    want: 'option "baseUrl" ends with /api/v1, which the paths of this API begin with. Give it without: https://acme.example.',
  },
  {
    given: { ...GOOD, baseUrl: "https://acme.example/x/api" },
    want: "Give it without: https://acme.example/x.",
  },
  {
    given: { baseUrl: "https://acme.example" },
    want: 'option "token" is missing. Give the secret as text, or a function',
  },
  { given: { ...GOOD, token: "" }, want: 'option "token" gives no secret' },
  { given: { ...GOOD, token: 7 }, want: 'option "token" gives no secret' },
  { given: { ...GOOD, token: "canary\r\n" }, want: 'option "token" holds a line break' },
  {
    given: { ...GOOD, token: "Bearer canary" },
    want: 'option "token" begins with the word "Bearer"',
  },
  {
    given: { ...GOOD, timeoutInMs: 0 },
    want: 'option "timeoutInMs" cannot be used. Give a number above 0, at most 2147483647.',
  },
  { given: { ...GOOD, timeoutInMs: 2 ** 31 }, want: 'option "timeoutInMs" cannot be used' },
  { given: { ...GOOD, maxResponseBytes: "1" }, want: 'option "maxResponseBytes" cannot be used' },
  {
    given: { ...GOOD, timeoutMs: 1 },
    want: 'option "timeoutMs" is not known. Give one of: baseUrl, fetch, timeoutInMs, deadlineInMs, retry, keepAlive, limiter, hooks, maxResponseBytes, headers, token.',
  },
  {
    given: { baseUrl: "https://acme.example", tokne: "canary" },
    want: 'option "tokne" is not known. Give one of:',
  },
  {
    given: { ...GOOD, retries: 3 },
    want: 'option "retries" is not known. Give one of: baseUrl,',
  },
  { given: { ...GOOD, account: "a" }, want: 'option "account" is not known' },
  { given: { ...GOOD, fetch: "fetch" }, want: 'option "fetch" is not a function' },
  { given: { ...GOOD, headers: { "x-a": "canary\n" } }, want: 'header "x-a" holds a line break' },
  { given: { ...GOOD, headers: { "x a": "canary" } }, want: "a header's name is not a token" },
])("$given is refused: $want", ({ given, want }) => {
  const error = refusalOf(given);
  expect(error).toMatchObject({
    name: "InvalidInputError",
    vendor: "acme",
    delivery: "not-sent",
    attempts: 0,
  });
  expect(error.message).toContain(want);
  expect(error.message).not.toContain("canary");
});

test("an option without a value is as one left out", async () => {
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  const server = await startServer();
  const options = { baseUrl: server.url, retries: undefined, headers: undefined };
  const { call } = createClient({ vendor: "acme", operations: { ping } }, options);
  expect(await call(ping, {}, { signal: undefined, timeoutInMs: undefined })).toEqual({ ok: true });
});

test.each([
  {
    given: { timeoutMs: 1 },
    want: 'call option "timeoutMs" is not known. Give one of: signal, timeoutInMs, deadlineInMs, retry, headers.',
  },
  { given: { page: 1 }, want: 'call option "page" is not known. Give one of: signal' },
  { given: { timeoutInMs: 0 }, want: 'option "timeoutInMs" cannot be used' },
  { given: { deadlineInMs: Infinity }, want: 'option "deadlineInMs" cannot be used' },
  { given: { retry: { maxResends: -1 } }, want: 'option "retry.maxResends" cannot be used' },
])("a call with $given is refused: $want", async ({ given, want }) => {
  const server = await startServer();
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  const { call } = createClient({ vendor: "acme", operations: { ping } }, { baseUrl: server.url });
  const error = await failureOf(call(ping, {}, given as object));
  expect(error).toMatchObject({ name: "InvalidInputError", operationId: "ping", attempts: 0 });
  expect(error.message).toContain(want);
  expect(server.received).toEqual([]);
});

test("a path parameter of the client is checked when the client is made", () => {
  expect(refusalOf(GOOD, { clientParameters: ["account"] }).message).toContain(
    'option "account" is undefined',
  );
  expect(
    refusalOf({ ...GOOD, account: ".." }, { clientParameters: ["account"] }).message,
  ).toContain('option "account" holds a dot segment');
});

test("a path parameter of the client goes into the paths that have it", async () => {
  const server = await startServer();
  const send = { id: "send", method: "GET", path: "/{account}/send" } as const;
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  const options: Options = { baseUrl: `${server.url}/`, account: "a/1" };
  const { call } = createClient(
    { vendor: "acme", clientParameters: ["account"], operations: { send, ping } },
    options,
  );
  await call(send, {});
  await call(ping, {});
  expect(server.received.map(({ url }) => url)).toEqual(["/a%2F1/send", "/ping"]);
});

test.each(["https://acme.example/api", "https://acme.example/api/"])(
  "what the document's server %s ends with may be what paths begin with",
  async (documented) => {
    const server = await startServer();
    const ping = { id: "ping", method: "GET", path: "/api/ping" } as const;
    const pinged = { vendor: "acme", baseUrl: documented, operations: { ping } };
    const { call } = createClient(pinged, { baseUrl: `${server.url}/api` });
    await call(ping, {});
    expect(server.received.map(({ url }) => url)).toEqual(["/api/api/ping"]);
    const error = refusalOf(
      { baseUrl: "https://acme.example/api" },
      { ...pinged, baseUrl: "https://acme.example" },
    );
    expect(error.message).toContain("ends with /api");
  },
);

test("the document's base URL is used where none is given", async () => {
  const server = await startServer();
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  await createClient(
    { vendor: "acme", baseUrl: `${server.url}/v2`, operations: { ping } },
    {},
  ).call(ping, {});
  expect(server.received[0]?.url).toBe("/v2/ping");
});

test.each([
  { document: undefined, want: ["/own"] },
  { document: "https://acme.example", want: [] },
])(
  "a base URL in the place of $document: the operation's own server received $want",
  async ({ document, want }) => {
    const own = await startServer();
    const given = await startServer();
    const upload = { id: "upload", method: "PUT", path: "/own", baseUrl: own.url } as const;
    const facts = {
      vendor: "acme",
      operations: { upload },
      ...(document && { baseUrl: document }),
    };
    await createClient(facts, { baseUrl: given.url }).call(upload, {});
    expect(own.received.map(({ url }) => url)).toEqual(want);
  },
);

test("headers: the call's over the client's, null leaves one out, lists are joined", async () => {
  const server = await startServer();
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  const options: Options = {
    baseUrl: server.url,
    headers: { "x-a": "client", "x-b": "client", "x-c": 1 },
  };
  const { call } = createClient({ vendor: "acme", operations: { ping } }, options);
  await call(
    ping,
    {},
    { headers: { "X-A": "call", "x-b": null, "x-d": ["1", 2], "x-e": undefined, "x-f": [] } },
  );
  const headers = server.received[0]?.headers;
  expect(["x-a", "x-b", "x-c", "x-d", "x-e", "x-f"].map((name) => headers?.[name])).toEqual([
    "call",
    undefined,
    "1",
    "1,2",
    undefined,
    undefined,
  ]);
});

test("a header may have any name that HTTP allows", async () => {
  const server = await startServer();
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  const names = ["constructor", "X-Under_Score"];
  const headers = Object.fromEntries(names.map((name) => [name, "1"]));
  const { call } = createClient({ vendor: "acme", operations: { ping } }, { baseUrl: server.url });
  await call(ping, {}, { headers });
  expect(Object.keys(server.received[0]?.headers ?? {})).toEqual(
    expect.arrayContaining(names.map((name) => name.toLowerCase())),
  );
});

test("a fetch of one's own is called with a URL and an init", async () => {
  const seen: unknown[] = [];
  const fetch = async (url: string, { method, redirect }: RequestInit): Promise<Response> => {
    seen.push(url, method, redirect);
    return new Response("{}");
  };
  const ping = { id: "ping", method: "GET", path: "/ping" } as const;
  await createClient(
    { vendor: "acme", operations: { ping } },
    { baseUrl: "https://acme.example", fetch },
  ).call(ping, {});
  expect(seen).toEqual(["https://acme.example/ping", "GET", "manual"]);
});
