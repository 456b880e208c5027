import { expect, test } from "vitest";
import { type Operation, type Parameter, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

const UUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

function remove(path: string, parameter: Partial<Parameter> = {}): Operation {
  return {
    id: "remove",
    method: "DELETE",
    path,
    parameters: [{ in: "path", name: "id", required: true, ...parameter }],
  };
}

async function arrivalOf(
  operation: Operation,
  path: Record<string, unknown>,
): Promise<string | undefined> {
  const server = await startServer();
  const { call } = createClient(
    { vendor: "acme", operations: { [operation.id]: operation } },
    { baseUrl: `${server.url}/v1` },
  );
  await call(operation, { path });
  return server.received[0]?.url;
}

test.each<{ parameter?: Partial<Parameter>; given: unknown; want: string }>([
  { given: UUID, want: UUID },
  { given: 7, want: "7" },
  { given: 12n, want: "12" },
  { given: true, want: "true" },
  { given: "a/b", want: "a%2Fb" },
  { given: "?q#f;x", want: "%3Fq%23f%3Bx" },
  { given: "+5511900000000", want: "%2B5511900000000" },
  { given: "..x", want: "..x" },
  { given: "...", want: "..." },
  { given: "$&", want: "%24%26" },
  { given: "{id}", want: "%7Bid%7D" },
  { given: "😀", want: "%F0%9F%98%80" },
  { given: ["a", "b"], want: "a,b" },
  { parameter: { explode: true }, given: { R: 1, G: 2 }, want: "R=1,G=2" },
  { parameter: { explode: false }, given: { R: 1, G: 2 }, want: "R,1,G,2" },
  { parameter: { style: "label" }, given: "a", want: ".a" },
  { parameter: { style: "label" }, given: ["a", "b"], want: ".a,b" },
  { parameter: { style: "label", explode: true }, given: ["a", "b"], want: ".a.b" },
  { parameter: { style: "label", explode: true }, given: { R: 1, G: 2 }, want: ".R=1.G=2" },
  { parameter: { style: "matrix" }, given: "a", want: ";id=a" },
  { parameter: { style: "matrix" }, given: ["a", "b"], want: ";id=a,b" },
  { parameter: { style: "matrix", explode: true }, given: ["a", "b"], want: ";id=a;id=b" },
  { parameter: { style: "matrix", explode: true }, given: { R: 1, G: 2 }, want: ";R=1;G=2" },
  { parameter: { style: "matrix", explode: false }, given: { R: 1, G: 2 }, want: ";id=R,1,G,2" },
])("$parameter $given arrives as $want", async ({ parameter = {}, given, want }) => {
  expect(await arrivalOf(remove("/contacts/{id}/tags", parameter), { id: given })).toBe(
    `/v1/contacts/${want}/tags`,
  );
});

const DOTS = "holds a dot segment, which leads to another place. Give an id.";

test.each<{ given: unknown; want: string }>([
  { given: "", want: "is empty" },
  { given: [], want: "is empty" },
  { given: [""], want: "is empty" },
  { given: null, want: "is null" },
  { given: undefined, want: "is undefined" },
  { given: {}, want: "is an object" },
  { given: { role: "admin" }, want: "is an object" },
  { given: new Map(), want: "is an object" },
  { given: Number.NaN, want: "is NaN" },
  { given: 1e21, want: "is above 2^53" },
  { given: "\udc00", want: "holds half a surrogate pair" },
  { given: () => "x", want: "is a function" },
  { given: ".", want: DOTS },
  { given: "..", want: DOTS },
  { given: [".."], want: DOTS },
  { given: "%2e%2E", want: DOTS },
  { given: ".%2e", want: DOTS },
  { given: "%252e%252E", want: DOTS },
  { given: "%25252e", want: DOTS },
  { given: "../admin", want: DOTS },
  { given: "a/../b", want: DOTS },
  { given: "..\\x", want: DOTS },
  { given: "a%2f..%2Fb", want: DOTS },
])("$given is refused: $want", async ({ given, want }) => {
  const server = await startServer();
  const operation = remove("/contacts/{id}/tags");
  const { call } = createClient(
    { vendor: "acme", operations: { operation } },
    { baseUrl: server.url },
  );
  const error = await failureOf(call(operation, { path: { id: given } }));
  expect(error).toMatchObject({
    name: "InvalidInputError",
    delivery: "not-sent",
    attempts: 0,
    operationId: "remove",
  });
  expect(error.message).toContain(`path parameter "id" ${want}`);
  expect(server.received).toEqual([]);
});

test.each([
  { parameter: { style: "label" }, given: "" },
  { parameter: { style: "label" }, given: [] },
  { parameter: { style: "matrix" }, given: "" },
  { parameter: {}, given: ["a", ""] },
] as const)(
  "$parameter $given is refused: a piece of the path would be empty",
  async ({ parameter, given }) => {
    const error = await failureOf(
      arrivalOf(remove("/contacts/{id}/tags", parameter), { id: given }),
    );
    expect(error.message).toContain('path parameter "id" is empty');
  },
);

test("a refusal points at the place", async () => {
  const error = await failureOf(arrivalOf(remove("/contacts/{id}/tags"), { id: ".." }));
  expect(error.message.split("\n").slice(1)).toEqual(["  /contacts/{id}/tags", "            ^^^^"]);
});

test.each([
  { given: {}, want: 'path parameter "id" is undefined' },
  { given: { id: 1, idd: 2 }, want: 'path parameter "idd" is not in the path' },
])("$given is refused: $want", async ({ given, want }) => {
  expect((await failureOf(arrivalOf(remove("/contacts/{id}"), given))).message).toContain(want);
});

test("several values fill their own places", async () => {
  expect(
    await arrivalOf({ id: "get", method: "GET", path: "/a/{x}/{y}" }, { y: "{x}", x: "1" }),
  ).toBe("/v1/a/1/%7Bx%7D");
});
