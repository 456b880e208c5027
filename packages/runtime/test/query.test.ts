import { expect, test } from "vitest";
import { type Operation, type Parameter, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

/** What arrives at the server when the parameter has this value. */
async function arrivalOf(
  parameter: Omit<Parameter, "in" | "name">,
  value: unknown,
): Promise<string> {
  const server = await startServer();
  const operation: Operation = {
    id: "list",
    method: "GET",
    path: "/list",
    parameters: [{ in: "query", name: "p", ...parameter }],
  };
  const { call } = createClient(
    { vendor: "acme", operations: { list: operation } },
    { baseUrl: server.url },
  );
  await call(operation, { query: { p: value } });
  return server.received[0]?.url.replace(/^\/list\??/, "") ?? "nothing";
}

const LIST = ["blue", "black"];
const OBJECT = { R: 100, G: 200 };

test.each<{ parameter?: Omit<Parameter, "in" | "name">; given: unknown; want: string }>([
  { given: "blue", want: "p=blue" },
  { given: "", want: "p=" },
  { given: 0, want: "p=0" },
  { given: false, want: "p=false" },
  { given: 12n, want: "p=12" },
  { given: new Date(0), want: "p=1970-01-01T00%3A00%3A00.000Z" },
  { given: "a b&c=d#é+!'()*~", want: "p=a%20b%26c%3Dd%23%C3%A9%2B%21%27%28%29%2A~" },
  { given: undefined, want: "" },
  { given: null, want: "" },
  { given: [], want: "" },
  { given: {}, want: "" },
  { given: LIST, want: "p=blue&p=black" },
  { given: OBJECT, want: "R=100&G=200" },
  { given: { "a&b": 1, gone: undefined, none: null }, want: "a%26b=1" },
  { parameter: { nullable: true }, given: null, want: "p=" },
  { parameter: { explode: false }, given: ["a,b", "c"], want: "p=a%2Cb,c" },
  { parameter: { explode: false }, given: OBJECT, want: "p=R,100,G,200" },
  { parameter: { style: "spaceDelimited", explode: false }, given: LIST, want: "p=blue%20black" },
  { parameter: { style: "spaceDelimited", explode: true }, given: LIST, want: "p=blue&p=black" },
  { parameter: { style: "pipeDelimited", explode: false }, given: LIST, want: "p=blue%7Cblack" },
  {
    parameter: { style: "pipeDelimited", explode: false },
    given: OBJECT,
    want: "p=R%7C100%7CG%7C200",
  },
  { parameter: { allowReserved: true }, given: "a/b:c?d,e;f@g$h", want: "p=a/b:c?d,e;f@g$h" },
  {
    parameter: { allowReserved: true },
    given: "1&q=2+3#4[5]%",
    want: "p=1%26q%3D2%2B3%234%5B5%5D%25",
  },
  {
    parameter: { content: "application/json" },
    given: { a: [1, null] },
    want: "p=%7B%22a%22%3A%5B1%2Cnull%5D%7D",
  },
  { parameter: { content: "application/json", nullable: true }, given: null, want: "p=null" },
  // The literal output of qs 6 for { p: … } with arrayFormat "indices".
  { parameter: { style: "deepObject" }, given: OBJECT, want: "p%5BR%5D=100&p%5BG%5D=200" },
  {
    parameter: { style: "deepObject" },
    given: { where: { id: "1", tags: ["a", { $in: [2] }] } },
    want: "p%5Bwhere%5D%5Bid%5D=1&p%5Bwhere%5D%5Btags%5D%5B0%5D=a&p%5Bwhere%5D%5Btags%5D%5B1%5D%5B%24in%5D%5B0%5D=2",
  },
  {
    parameter: { style: "deepObject" },
    given: { at: null, no: undefined, e: [], o: {} },
    want: "p%5Bat%5D=",
  },
  { parameter: { style: "deepObject" }, given: [1, undefined, 3], want: "p%5B0%5D=1&p%5B2%5D=3" },
  {
    parameter: { style: "deepObject" },
    given: { d: new Date(0) },
    want: "p%5Bd%5D=1970-01-01T00%3A00%3A00.000Z",
  },
  {
    parameter: { style: "deepObject" },
    given: { "x]&admin=1&y[": "1" },
    want: "p%5Bx%5D%26admin%3D1%26y%5B%5D=1",
  },
])("$parameter $given arrives as $want", async ({ parameter = {}, given, want }) => {
  expect(await arrivalOf(parameter, given)).toBe(want);
});

const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each<{ parameter?: Omit<Parameter, "in" | "name">; given: unknown; want: string }>([
  { given: Number.NaN, want: 'query parameter "p" is NaN. Give a finite number.' },
  { given: Number.POSITIVE_INFINITY, want: 'query parameter "p" is Infinity' },
  {
    given: 2 ** 53,
    want: 'query parameter "p" is above 2^53, so it is inexact. Give it as text or BigInt.',
  },
  { given: () => 1, want: 'query parameter "p" is a function' },
  { given: Symbol("s"), want: 'query parameter "p" is a symbol' },
  { given: "\ud800", want: 'query parameter "p" holds half a surrogate pair' },
  { given: new Date("never"), want: 'query parameter "p" is an invalid Date' },
  { given: new Map(), want: 'query parameter "p" is an object' },
  { given: [null], want: 'query parameter "p" is null' },
  { given: [["a"]], want: 'query parameter "p" is a list' },
  { given: { a: { b: 1 } }, want: 'query parameter "p.a" is an object' },
  {
    parameter: { style: "deepObject" },
    given: { a: { b: Number.NaN } },
    want: 'query parameter "p[a][b]" is NaN',
  },
  { parameter: { style: "deepObject" }, given: cycle, want: "contains itself" },
  {
    parameter: { content: "application/json" },
    given: cycle,
    want: 'query parameter "p" has no JSON',
  },
  {
    parameter: { content: "application/json" },
    given: { a: 1n },
    want: 'query parameter "p" has no JSON',
  },
  { parameter: { required: true }, given: undefined, want: 'query parameter "p" is missing' },
  { parameter: { required: true }, given: [], want: 'query parameter "p" is missing' },
])("$parameter $given is refused: $want", async ({ parameter = {}, given, want }) => {
  const error = await failureOf(arrivalOf(parameter, given));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent", attempts: 0 });
  expect(error.message).toContain(want);
});

test.each([
  {
    known: ["pageNumber", "pageSize"],
    given: "pageNumer",
    want: "Give one of: pageNumber, pageSize.",
  },
  { known: ["pageNumber"], given: "zzz", want: "Give one of: pageNumber." },
  { known: [], given: "page", want: "Give none: it takes no query." },
  { known: undefined, given: "page", want: "Give none: it takes no query." },
])("an unknown name is refused with what is known: $want", async ({ known, given, want }) => {
  const server = await startServer();
  const parameters = known?.map((name) => ({ in: "query", name }) as const);
  const operation: Operation = {
    id: "list",
    method: "GET",
    path: "/list",
    ...(parameters && { parameters }),
  };
  const { call } = createClient(
    { vendor: "acme", operations: { list: operation } },
    { baseUrl: server.url },
  );
  const error = await failureOf(call(operation, { query: { [given]: 1 } }));
  expect(error.message).toContain(
    `query parameter "${given}" is not known to the operation. ${want}`,
  );
  expect(server.received).toEqual([]);
});
