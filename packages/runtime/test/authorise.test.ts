import { expect, test } from "vitest";
import {
  type Api,
  type ClientOptions,
  type Operation,
  type Secret,
  type SecurityScheme,
  createClient,
} from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Recorded, startServer } from "./recording-server.ts";

interface Secrets extends ClientOptions {
  [option: string]: Secret | ClientOptions[keyof ClientOptions];
}

async function arrivalOf(
  securitySchemes: Record<string, SecurityScheme>,
  security: string[][],
  secrets: Record<string, Secret>,
  facts: Partial<Operation> = {},
  query?: object,
): Promise<Recorded> {
  const server = await startServer();
  const operation: Operation = { id: "get", method: "GET", path: "/get", security, ...facts };
  const api: Api = { vendor: "acme", securitySchemes, operations: { get: operation } };
  const options: Secrets = { baseUrl: server.url, ...secrets };
  const { call } = createClient(api, options);
  await call(operation, query === undefined ? {} : { query });
  return server.received[0] as Recorded;
}

const HEADER: SecurityScheme = {
  option: "token",
  type: "apiKey",
  in: "header",
  name: "client-token",
};
const QUERY: SecurityScheme = { option: "token", type: "apiKey", in: "query", name: "api key" };
const COOKIE: SecurityScheme = { option: "token", type: "apiKey", in: "cookie", name: "session" };
const BEARER: SecurityScheme = { option: "token", type: "bearer" };
const BASIC: SecurityScheme = { option: "token", type: "basic" };

test.each<{ scheme: SecurityScheme; secret: Secret; want: Partial<Recorded["headers"]> }>([
  { scheme: HEADER, secret: "abc", want: { "client-token": "abc" } },
  { scheme: HEADER, secret: () => "abc", want: { "client-token": "abc" } },
  { scheme: HEADER, secret: async () => "abc", want: { "client-token": "abc" } },
  { scheme: COOKIE, secret: "abc", want: { cookie: "session=abc" } },
  { scheme: BEARER, secret: "abc", want: { authorization: "Bearer abc" } },
  { scheme: BASIC, secret: "user:pä:ss", want: { authorization: "Basic dXNlcjpww6Q6c3M=" } },
])("$scheme puts its secret into $want", async ({ scheme, secret, want }) => {
  expect((await arrivalOf({ s: scheme }, [["s"]], { token: secret })).headers).toMatchObject(want);
});

test("an API key goes into the query, behind what is there", async () => {
  expect((await arrivalOf({ s: QUERY }, [["s"]], { token: "a&b" })).url).toBe(
    "/get?api%20key=a%26b",
  );
  const parameters = [{ in: "query", name: "page" }] as const;
  const facts = { parameters };
  expect((await arrivalOf({ s: QUERY }, [["s"]], { token: "a&b" }, facts, { page: 1 })).url).toBe(
    "/get?page=1&api%20key=a%26b",
  );
});

const TWO = {
  a: { ...HEADER, option: "first", name: "x-first" },
  b: { ...HEADER, option: "second", name: "x-second" },
};

test.each<{ security: string[][]; secrets: Record<string, Secret>; want: string[] }>([
  { security: [["a"], ["b"]], secrets: { second: "2" }, want: ["x-second"] },
  { security: [["a"], ["b"]], secrets: { first: "1", second: "2" }, want: ["x-first"] },
  { security: [["a", "b"]], secrets: { first: "1", second: "2" }, want: ["x-first", "x-second"] },
  { security: [[], ["b"]], secrets: { second: "2" }, want: ["x-second"] },
  { security: [[], ["b"]], secrets: {}, want: [] },
  { security: [], secrets: { first: "1" }, want: [] },
])("of $security with $secrets, $want are sent", async ({ security, secrets, want }) => {
  const { headers } = await arrivalOf(TWO, security, secrets);
  expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual(want);
});

test("a call whose own secret was not given says which option is missing", async () => {
  const guarded: Operation = { id: "get", method: "GET", path: "/get", security: [["a"]] };
  const other: Operation = { id: "put", method: "PUT", path: "/put", security: [["b"]] };
  const options: Secrets = { baseUrl: "https://acme.example", first: "1" };
  const { call } = createClient(
    { vendor: "acme", securitySchemes: TWO, operations: { guarded, other } },
    options,
  );
  const error = await failureOf(call(other, {}));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent", attempts: 0 });
  expect(error.message).toContain(
    'option "second" is missing. Give the secret as text, or a function that returns it.',
  );
});

test("a call that needs two secrets says so of both", async () => {
  const error = await failureOf(arrivalOf(TWO, [["a", "b"]], {}));
  expect(error.message).toContain(
    'options "first" and "second" are missing. Give each secret as text, or a function that returns it.',
  );
});

const CANARY = "canary-7f3a";

test.each<{ scheme: SecurityScheme; secret: () => string | Promise<string>; want: string }>([
  {
    scheme: HEADER,
    secret: () => {
      throw new Error(CANARY);
    },
    want: 'the function in option "token" failed',
  },
  {
    scheme: HEADER,
    secret: () => Promise.reject(new TypeError(CANARY)),
    want: 'the function in option "token" failed',
  },
  {
    scheme: HEADER,
    secret: () => Promise.reject(CANARY),
    want: 'the function in option "token" failed',
  },
  { scheme: HEADER, secret: () => "", want: 'option "token" gives no secret' },
  { scheme: HEADER, secret: async () => "  ", want: 'option "token" gives no secret' },
  {
    scheme: HEADER,
    secret: async () => undefined as unknown as string,
    want: 'option "token" gives no secret',
  },
  { scheme: HEADER, secret: () => `${CANARY}\n`, want: 'option "token" holds a line break' },
  {
    scheme: HEADER,
    secret: () => `${CANARY}✓`,
    want: 'option "token" holds a character that no header can carry',
  },
  { scheme: BEARER, secret: () => `Bearer ${CANARY}`, want: 'begins with the word "Bearer"' },
  {
    scheme: BASIC,
    secret: () => CANARY,
    want: 'option "token" holds no colon. Give `user:password`.',
  },
  {
    scheme: BASIC,
    secret: () => `user:${CANARY}\ud800`,
    want: 'option "token" holds half a surrogate pair',
  },
])("a function that gives no usable secret: $want", async ({ scheme, secret, want }) => {
  const error = await failureOf(arrivalOf({ s: scheme }, [["s"]], { token: secret }));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent", attempts: 0 });
  expect(error.message).toContain(want);
  expect([error.message, error.stack, String(error.cause)].join()).not.toContain(CANARY);
});

test("a function that never answers ends with the time limit, and nothing was sent", async () => {
  const error = await failureOf(
    arrivalOf({ s: HEADER }, [["s"]], {
      token: () => new Promise<string>(() => {}),
      timeoutInMs: 30 as never,
    }),
  );
  expect(error).toMatchObject({ name: "TimeoutError", delivery: "not-sent", attempts: 0 });
});

test("a required header counts as given when it carries the secret", async () => {
  const parameters = [{ in: "header", name: "Client-Token", required: true }] as const;
  expect(
    (await arrivalOf({ s: HEADER }, [["s"]], { token: "abc" }, { parameters })).headers,
  ).toMatchObject({ "client-token": "abc" });
});

test("a required header that nobody gives is refused", async () => {
  const parameters = [{ in: "header", name: "x-account", required: true }] as const;
  const error = await failureOf(arrivalOf({}, [], {}, { parameters }));
  expect(error.message).toContain('header "x-account" is missing. Give it in `headers`');
});

test("calls that need a secret at the same time ask for it once, later ones ask again", async () => {
  const server = await startServer();
  const operation: Operation = { id: "get", method: "GET", path: "/get", security: [["s"]] };
  let asked = 0;
  const token = async (): Promise<string> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return `token-${asked}`;
  };
  const options: Secrets = { baseUrl: server.url, token };
  const api: Api = {
    vendor: "acme",
    securitySchemes: { s: BEARER },
    operations: { get: operation },
  };
  const { call } = createClient(api, options);
  await Promise.all([call(operation, {}), call(operation, {}), call(operation, {})]);
  await call(operation, {});
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-1",
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test("a function that failed is asked again by the next call", async () => {
  const server = await startServer();
  const operation: Operation = { id: "get", method: "GET", path: "/get", security: [["s"]] };
  let asked = 0;
  const token = (): string => {
    asked += 1;
    if (asked === 1) throw new Error("vault closed");
    return "abc";
  };
  const options: Secrets = { baseUrl: server.url, token };
  const api: Api = {
    vendor: "acme",
    securitySchemes: { s: BEARER },
    operations: { get: operation },
  };
  const { call } = createClient(api, options);
  expect(await failureOf(call(operation, {}))).toMatchObject({ name: "InvalidInputError" });
  expect(await call(operation, {})).toEqual({ ok: true });
});
