import { expect, test } from "vitest";
import { type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Recorded, startServer } from "./recording-server.ts";

async function arrivalOf(
  body: unknown,
  facts: Partial<Operation> = {},
): Promise<Recorded | undefined> {
  const server = await startServer();
  const operation: Operation = { id: "send", method: "POST", path: "/send", ...facts };
  const { call } = createClient(
    { vendor: "acme", operations: { send: operation } },
    { baseUrl: server.url },
  );
  await call(operation, { body });
  return server.received[0];
}

const FORM = "application/x-www-form-urlencoded";
const BYTES = new Uint8Array([104, 105]);

test.each<{
  given: unknown;
  contentType?: string;
  want: { type: string | undefined; body: string };
}>([
  { given: { a: "é" }, want: { type: "application/json", body: '{"a":"\xc3\xa9"}' } },
  { given: [], want: { type: "application/json", body: "[]" } },
  { given: "text", want: { type: "application/json", body: '"text"' } },
  { given: null, want: { type: "application/json", body: "null" } },
  {
    given: { n: [2 ** 53 - 1, 0.1, -0], at: new Date(0), none: null, u: undefined },
    want: {
      type: "application/json",
      body: '{"n":[9007199254740991,0.1,0],"at":"1970-01-01T00:00:00.000Z","none":null}',
    },
  },
  { given: undefined, want: { type: undefined, body: "" } },
  {
    given: { a: 1 },
    contentType: "application/vnd.acme+json",
    want: { type: "application/vnd.acme+json", body: '{"a":1}' },
  },
  {
    given: { a: "x y", b: [1, 2], c: undefined },
    contentType: FORM,
    want: { type: FORM, body: "a=x%20y&b=1&b=2" },
  },
  {
    given: new URLSearchParams({ a: "&" }),
    contentType: FORM,
    want: { type: FORM, body: "a=%26" },
  },
  { given: "hi", contentType: "text/plain", want: { type: "text/plain", body: "hi" } },
  {
    given: BYTES,
    contentType: "application/octet-stream",
    want: { type: "application/octet-stream", body: "hi" },
  },
  { given: BYTES.buffer, contentType: "image/png", want: { type: "image/png", body: "hi" } },
  {
    given: new Blob(["hi"], { type: "image/gif" }),
    contentType: "image/*",
    want: { type: "image/gif", body: "hi" },
  },
  { given: BYTES, contentType: "*/*", want: { type: "application/octet-stream", body: "hi" } },
])("$given as $contentType", async ({ given, contentType, want }) => {
  const arrived = await arrivalOf(given, contentType === undefined ? {} : { contentType });
  expect({ type: arrived?.headers["content-type"], body: arrived?.body }).toEqual(want);
});

test.each([
  {
    kind: "an object",
    given: {
      caption: "hi",
      tags: ["a", "b"],
      size: { w: 1 },
      none: undefined,
      file: new File(["png"], "a.png"),
    },
  },
  {
    kind: "a form",
    given: formOf([
      ["caption", "hi"],
      ["tags", "a"],
      ["tags", "b"],
      ["size", '{"w":1}'],
      ["file", new File(["png"], "a.png")],
    ]),
  },
])("$kind goes out as multipart/form-data", async ({ given }) => {
  const arrived = await arrivalOf(given, { contentType: "multipart/form-data" });
  const type = arrived?.headers["content-type"] ?? "";
  const read = await new Response(arrived?.body ?? "", {
    headers: { "content-type": type },
  }).formData();
  expect([...read.keys()]).toEqual(["caption", "tags", "tags", "size", "file"]);
  expect([read.get("caption"), read.getAll("tags"), read.get("size")]).toEqual([
    "hi",
    ["a", "b"],
    '{"w":1}',
  ]);
  expect(read.get("file")).toMatchObject({ name: "a.png", size: 3 });
});

test("the media types of the answer are asked for, unless the caller asks for another", async () => {
  const server = await startServer();
  const get = { id: "get", method: "GET", path: "/get", accept: "application/json" } as const;
  const { call } = createClient({ vendor: "acme", operations: { get } }, { baseUrl: server.url });
  await call(get, {});
  await call(get, {}, { headers: { Accept: "application/hal+json" } });
  await call({ ...get, accept: undefined } as never, {});
  expect(server.received.map(({ headers }) => headers.accept)).toEqual([
    "application/json",
    "application/hal+json",
    "*/*",
  ]);
});

const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each<{ given: unknown; facts?: Partial<Operation>; want: string }>([
  { given: { a: 1n }, want: "the body has no JSON" },
  { given: cycle, want: "the body has no JSON" },
  { given: () => 1, want: "the body is a function" },
  { given: NaN, want: "the body is NaN. Give a finite number." },
  { given: { a: { b: [1, Infinity] } }, want: 'the body at "a.b[1]" is Infinity. Give a finite' },
  { given: [{ id: -Infinity }], want: 'the body at "[0].id" is -Infinity' },
  {
    given: { id: 2 ** 53 },
    want: 'the body at "id" is above 2^53, so it is inexact. Give it as text.',
  },
  { given: { "5511900000000": { n: NaN } }, want: 'the body at "….n" is NaN' },
  { given: { at: new Date(NaN) }, want: 'the body at "at" is an invalid Date' },
  { given: { a: { toJSON: () => ({ n: NaN }) } }, want: 'the body at "a.n" is NaN' },
  {
    given: { size: { w: NaN } },
    facts: { contentType: "multipart/form-data" },
    want: 'form field "size" at "w" is NaN',
  },
  { given: { a: 1 }, facts: { method: "GET" }, want: "the body cannot go with GET" },
  { given: 7, facts: { contentType: FORM }, want: "the body is not a form" },
  { given: { a: { b: {} } }, facts: { contentType: FORM }, want: 'form field "a.b" is an object' },
  { given: 7, facts: { contentType: "multipart/form-data" }, want: "the body is not a form" },
  {
    given: { a: new Map() },
    facts: { contentType: "multipart/form-data" },
    want: 'form field "a" is an object',
  },
  {
    given: { a: 1 },
    facts: { contentType: "text/plain" },
    want: "the body cannot be written in the operation's media type",
  },
])("$given $facts is refused: $want", async ({ given, facts, want }) => {
  const error = await failureOf(arrivalOf(given, facts));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent", attempts: 0 });
  expect(error.message).toContain(want);
});

test("a getter that throws is told without what it threw", async () => {
  const given = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("secret-of-a-getter");
      },
    },
  );
  const error = await failureOf(arrivalOf(given, { contentType: FORM }));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent" });
  expect(`${error.message} ${error.cause}`).not.toContain("secret-of-a-getter");
});

function formOf(entries: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value);
  }
  return form;
}
