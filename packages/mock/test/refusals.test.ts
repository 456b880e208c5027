import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { authorised, fixture, placesOf, problemOf } from "./fixtures.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: [fixture("lending/openapi.yaml"), fixture("bakery.yaml")] });
});
afterAll(() => mock.close());

const json = { ...authorised, "content-type": "application/json" };

function createLoan(body: unknown, headers: Record<string, string> = json): Promise<Response> {
  return fetch(`${mock.url("lending")}/loans`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const loan = { bookId: "book-1", kind: "home" };

describe("bodies", () => {
  const cases: [given: string, body: unknown, place: string, message: string, count?: number][] = [
    ["a required field missing", { kind: "home" }, "body.bookId", "body.bookId is required."],
    [
      "a value outside the enum",
      { ...loan, kind: "garden" },
      "body.kind",
      'body.kind must be one of "home", "reading-room".',
    ],
    ["a wrong type", { ...loan, copies: "two" }, "body.copies", "body.copies must be integer."],
    ["a value out of range", { ...loan, copies: 0 }, "body.copies", "body.copies must be >= 1."],
    [
      "an undeclared field",
      { ...loan, bookID: "book-1" },
      "body.bookID",
      'body.bookID is not declared. Nearest declared name: "bookId".',
    ],
    [
      "an undeclared field in a nested object",
      { ...loan, reader: { name: "Ana", address: { town: "Recife" } } },
      "body.reader.address.town",
      'body.reader.address.town is not declared. Nearest declared name: "city".',
    ],
    [
      "a field of another variant",
      { ...loan, delivery: { type: "PICKUP", desk: 1, street: "Rua A" } },
      "body.delivery.street",
      'body.delivery.street is not declared. Nearest declared name: "type".',
    ],
    [
      "a value of another variant, of that variant only",
      { ...loan, delivery: { type: "PARCEL", street: 7 } },
      "body.delivery.street",
      "body.delivery.street must be string.",
      1,
    ],
    [
      "a variant that does not exist",
      { ...loan, delivery: { type: "DRONE", street: "Rua A" } },
      "body.delivery.type",
      'body.delivery.type must be one of "PICKUP", "PARCEL".',
      1,
    ],
    [
      "a variant that is not said",
      { ...loan, delivery: { street: "Rua A" } },
      "body.delivery.type",
      "body.delivery.type is required.",
      1,
    ],
    [
      "an alternative of another type, of the meant one only",
      { ...loan, due: { days: "many" } },
      "body.due.days",
      "body.due.days must be integer.",
      1,
    ],
    [
      "a type that no alternative has",
      { ...loan, due: false },
      "body.due",
      "body.due must be string,object,null.",
      1,
    ],
    [
      "a wrong format",
      { ...loan, reader: { name: "Ana", email: "ana" } },
      "body.reader.email",
      'body.reader.email must match format "email".',
    ],
  ];

  test.each(cases)("%s is refused with its place", async (_, body, place, message, count) => {
    const response = await createLoan(body);
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { validation = [] } = await problemOf(response);
    expect(validation).toContainEqual(
      expect.objectContaining({ location: place.split("."), message }),
    );
    if (count !== undefined) expect(validation).toHaveLength(count);
  });

  test("a documented error is not served for a mistake of the caller", async () => {
    const response = await createLoan({});
    expect(await response.json()).not.toHaveProperty("error");
  });

  test("a body that leaves a readOnly field out, and names of its own where the schema lets them, is accepted", async () => {
    const response = await createLoan({ ...loan, labels: { anything: "goes" } });
    expect(response.status).toBe(201);
  });

  test("malformed JSON is 400", async () => {
    const response = await createLoan('{"bookId": ');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).title).toBe("The body is not JSON");
  });

  test("no body is 422", async () => {
    const response = await fetch(`${mock.url("lending")}/loans`, {
      method: "POST",
      headers: authorised,
    });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).validation).toMatchObject([
      { location: ["body"], message: "body is required." },
    ]);
  });

  test("another media type is 415 and says which ones are right", async () => {
    const response = await createLoan("bookId=1", {
      ...authorised,
      "content-type": "text/plain",
    });
    expect(response.status).toBe(415);
    expect((await problemOf(response)).validation?.[0]?.message).toContain("application/json");
  });

  test("a body without a length in another media type is 415", async () => {
    const headers = { ...authorised, "content-type": "text/plain" };
    const message = request(`${mock.url("lending")}/loans`, { method: "POST", headers });
    message.write("chunked");
    message.end();
    const [response] = (await once(message, "response")) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(415);
  });

  test("a body without a media type is 415", async () => {
    const response = await fetch(`${mock.url("lending")}/loans`, {
      method: "POST",
      headers: authorised,
      body: new TextEncoder().encode(JSON.stringify(loan)),
    });
    expect(response.status).toBe(415);
    expect((await problemOf(response)).validation).toContainEqual(
      expect.objectContaining({ message: "header.content-type is required with a body." }),
    );
  });

  test("nullable and exclusiveMinimum of OpenAPI 3.0 keep their meaning", async () => {
    const bake = (body: unknown): Promise<Response> =>
      fetch(`${mock.url("bakery")}/breads`, {
        method: "POST",
        headers: { "x-bakery-key": "any", "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect((await bake({ name: "rye", topping: null, weight: 0.1 })).status).toBe(201);
    expect((await bake({ name: "rye", glaze: null })).status).toBe(201);
    expect((await bake({ name: "rye", glaze: { color: "white" } })).status).toBe(422);
    expect((await bake({ name: null })).status).toBe(422);
    expect((await bake({ name: "rye", weight: 0 })).status).toBe(422);
  });
});

describe("parameters", () => {
  const cases: [given: string, query: string, place: string, message: RegExp][] = [
    [
      "an undeclared name",
      "size=1",
      "query.size",
      /not declared. Nearest declared name: "pageSize"/,
    ],
    ["a name in another case", "pagesize=1", "query.pagesize", /Nearest declared name: "pageSize"/],
    ["a wrong type", "pageSize=many", "query.pageSize", /^query.pageSize must be integer/],
    ["a value out of range", "pageSize=101", "query.pageSize", /must be <= 100/],
    ["a wrong enum value", "status=lost", "query.status", /"open", "late"/],
    ["a wrong value in an array that may be null", "shelf=c", "query.shelf.0", /"a", "b"/],
    ["one wrong value of several", "shelf=c&shelf=a", "query.shelf.0", /"a", "b"/],
    ["a wrong value in a deep object", "where[readerId]=x", "query.where.readerId", /integer/],
    ["an undeclared name in a deep object", "where[reader]=1", "query.where.reader", /"readerId"/],
    ["JSON of a wrong type", 'filter={"bookId":1}', "query.filter.bookId", /must be string/],
    ["an undeclared name in JSON", 'filter={"book":"1"}', "query.filter.book", /"bookId"/],
    ["what is not JSON", "filter={", "query.filter", /is not JSON/],
  ];

  test.each(cases)("%s is refused with its place", async (_, query, place, message) => {
    const response = await fetch(`${mock.url("lending")}/loans?${encodeURI(query)}`, {
      headers: authorised,
    });
    expect(response.status).toBe(422);
    const { validation = [] } = await problemOf(response);
    expect(validation).toEqual([
      expect.objectContaining({
        location: place.split("."),
        message: expect.stringMatching(message),
      }),
    ]);
  });

  const accepted = [
    "pageSize=10&status=late",
    "shelf=a",
    "shelf=a&shelf=b",
    "where[readerId]=7&where[status]=open&where[tags][]=a&where[tags][]=b",
    "where[tags][0]=a",
    'filter={"bookId":"book-1"}',
  ];
  test.each(accepted)("%s is accepted", async (query) => {
    const response = await fetch(`${mock.url("lending")}/loans?${encodeURI(query)}`, {
      headers: authorised,
    });
    expect(response.status).toBe(200);
    expect(response.headers.has("sl-violations")).toBe(false);
  });

  const mine: [query: string, places: string[]][] = [
    ["page=1&anything=yes", []],
    ["anything=maybe", ["query.custom.anything"]],
    ["order=1|2", []],
    ["order=1%7Cx", ["query.order.1"]],
    ["range=from,1,to,2", []],
    ["range=from,x", ["query.range.from"]],
  ];
  test.each(mine)("%s is read by its style", async (query, places) => {
    const response = await fetch(`${mock.url("lending")}/loans/mine?${query}`, {
      headers: authorised,
    });
    expect(response.ok ? [] : await placesOf(response)).toEqual(places);
  });

  test("a wrong header names the header", async () => {
    const response = await fetch(`${mock.url("lending")}/loans`, {
      headers: { ...authorised, "x-branch": "west" },
    });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).validation?.[0]?.location).toEqual(["header", "X-Branch"]);
  });

  test("a wrong path parameter names the parameter", async () => {
    const response = await fetch(`${mock.url("lending")}/loans/7`, { headers: authorised });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).validation?.[0]?.location).toEqual(["path", "loanId"]);
  });
});

describe("credentials", () => {
  test("a missing bearer token is 401 and says how to send one", async () => {
    const response = await fetch(`${mock.url("lending")}/loans`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="mock"');
    const [violation] = (await problemOf(response)).validation ?? [];
    expect(violation?.location).toEqual(["header", "authorization"]);
  });

  test("a token without its scheme is 401", async () => {
    const headers = { authorization: "any-token" };
    expect((await fetch(`${mock.url("lending")}/loans`, { headers })).status).toBe(401);
  });

  test("a missing API key is 401 and names the header", async () => {
    const response = await fetch(`${mock.url("bakery")}/breads`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toContain('name="X-Bakery-Key"');
  });

  test("credentials come before everything else that is wrong", async () => {
    expect((await createLoan("{", { "content-type": "application/json" })).status).toBe(401);
  });

  test("an operation without security needs none", async () => {
    expect((await fetch(`${mock.url("lending")}/health`)).status).toBe(204);
  });
});

describe("routes", () => {
  test("an unknown path is 404 and names the nearest", async () => {
    const response = await fetch(`${mock.url("lending")}/loan`, { headers: authorised });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain("The nearest is /v2/loans.");
  });

  test("a path without the base path is 404", async () => {
    const { origin } = new URL(mock.url("lending"));
    expect((await fetch(`${origin}/loans`, { headers: authorised })).status).toBe(404);
  });

  test("a trailing slash is 404 and names the path without it", async () => {
    const response = await fetch(`${mock.url("lending")}/loans/`, { headers: authorised });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain("The nearest is /v2/loans.");
  });

  test("an unknown method is 405 with what is allowed", async () => {
    const response = await fetch(`${mock.url("lending")}/loans`, { method: "PATCH" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST, HEAD");
  });

  test("an Accept that the document cannot meet is 406", async () => {
    const headers = { ...authorised, accept: "image/png" };
    expect((await fetch(`${mock.url("lending")}/loans`, { headers })).status).toBe(406);
  });
});
