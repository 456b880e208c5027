import { beforeEach, describe, expect, test } from "vitest";
import { createMockFetch, startMock } from "../src/index.ts";
import type { MockFetch } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

const parcels = fixture("parcels.yaml");

let mock: MockFetch;
beforeEach(async () => {
  mock = await createMockFetch(parcels, { stateful: true });
});

async function send(method: string, path: string, body?: unknown) {
  const init = {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  };
  const response = await mock(path, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("in the beginning", () => {
  test("the examples are there, in the list and by their ids", async () => {
    const { body } = await send("GET", "/parcels");
    const line = { id: 1, to: "Recife" };
    expect(body).toEqual({
      parcels: [line, { id: 2, to: "Olinda" }],
      hasMore: false,
      last: true,
      total: 2,
    });
    expect((await send("GET", "/parcels/1")).body).toMatchObject({ ...line, note: "Fragile" });
  });

  test("an example of the list alone borrows what its schema requires, and nothing else", async () => {
    const { body } = await send("GET", "/parcels/2");
    expect(body).toEqual({ id: 2, to: "Olinda", status: "waiting" });
  });

  test("what is not there is the document's 404", async () => {
    const missing = { status: 404, body: { error: "no such parcel" } };
    expect(await send("GET", "/parcels/77")).toEqual(missing);
  });

  test("a 404 that the document does not describe is the mock's own", async () => {
    const { status, body } = await send("DELETE", "/parcels/77");
    expect([status, body.type]).toEqual([404, "urn:zapspec-mock:unknown-item"]);
    expect((await send("PATCH", "/parcels/77", { weight: 1 })).status).toBe(404);
  });
});

describe("what was created", () => {
  test("has an id of its own and is what the next GET returns", async () => {
    const created = await send("POST", "/parcels", { to: "Natal", weight: 5 });
    const label = { to: "Natal", printed: false };
    expect(created).toEqual({ status: 201, body: { id: 3, weight: 5, label } });
    const read = await send("GET", "/parcels/3");
    expect(read.body).toEqual({ id: 3, to: "Natal", weight: 5, status: "waiting" });
    expect((await send("POST", "/parcels", { to: "Caruaru" })).body.id).toBe(4);
  });

  test("does not have what only the example was sent with", async () => {
    const { body } = await send("POST", "/parcels", { to: "Natal" });
    expect(body).not.toHaveProperty("weight");
  });

  test("is in the list, as the list shows things", async () => {
    await send("POST", "/parcels", { to: "Natal", weight: 5, secret: "s" });
    const { body } = await send("GET", "/parcels");
    expect(body.total).toBe(3);
    expect(body.parcels.at(-1)).toEqual({ id: 3, to: "Natal" });
  });

  test("never breaks a schema, whatever was sent", async () => {
    await send("POST", "/parcels", { to: "Natal", status: "bogus", secret: "s" });
    const { body } = await send("GET", "/parcels/3");
    expect(body).toEqual({ id: 3, to: "Natal", status: "waiting" });
  });

  test("is not created by a wrong request, nor by one that is answered otherwise", async () => {
    await send("POST", "/parcels", { weight: 5 });
    mock.on("createParcel").reply({ code: 503, body: "" }).once();
    await send("POST", "/parcels", { to: "Natal" });
    expect((await send("GET", "/parcels")).body.total).toBe(2);
  });

  test("is there although the answer was lost", async () => {
    mock.on("createParcel").fail("reset").once();
    await expect(send("POST", "/parcels", { to: "Natal" })).rejects.toThrow("fetch failed");
    expect((await send("GET", "/parcels/3")).body.to).toBe("Natal");
  });
});

test("a change changes what was sent and nothing else", async () => {
  const changed = await send("PATCH", "/parcels/1", { status: "sent" });
  const after = { id: 1, to: "Recife", status: "sent", weight: 3, note: "Fragile" };
  expect(changed).toEqual({ status: 200, body: after });
  expect((await send("GET", "/parcels/1")).body).toEqual(after);
});

test("what was deleted is gone", async () => {
  expect(await send("DELETE", "/parcels/1")).toEqual({ status: 204, body: undefined });
  expect((await send("GET", "/parcels/1")).status).toBe(404);
  expect((await send("GET", "/parcels")).body.parcels).toEqual([{ id: 2, to: "Olinda" }]);
});

test("an id is not given twice, not even after its thing is gone", async () => {
  await send("DELETE", "/parcels/2");
  expect((await send("POST", "/parcels", { to: "Natal" })).body.id).toBe(3);
});

test("a list is read page by page, and says when it ends", async () => {
  for (const to of ["Natal", "Caruaru", "Garanhuns"]) await send("POST", "/parcels", { to });
  const pages = [];
  for (const page of [1, 2, 3, 4]) {
    const { body } = await send("GET", `/parcels?page=${page}&perPage=2`);
    const { hasMore, last, total } = body;
    pages.push([body.parcels.map(({ to }: { to: string }) => to), hasMore, last, total]);
  }
  expect(pages).toEqual([
    [["Recife", "Olinda"], true, false, 5],
    [["Natal", "Caruaru"], true, false, 5],
    [["Garanhuns"], false, true, 5],
    [[], false, true, 5],
  ]);
});

test("a list without a page size has pages of 20", async () => {
  for (let count = 2; count < 21; count += 1) await send("POST", "/parcels", { to: "Natal" });
  expect((await send("GET", "/parcels")).body.parcels).toHaveLength(20);
  expect((await send("GET", "/parcels?page=2")).body.parcels).toHaveLength(1);
});

test("collections below different items are different, and have ids in their manner", async () => {
  const { body } = await send("POST", "/parcels/1/stops", { town: "Natal" });
  expect(body).toEqual({ uuid: expect.stringMatching(/^[\da-f-]{36}$/), town: "Natal" });
  expect((await send("GET", "/parcels/1/stops")).body).toEqual([body]);
  expect((await send("GET", "/parcels/2/stops")).body).toEqual([]);
});

test("without a shape to go by the example is answered", async () => {
  expect((await send("GET", "/prices")).body).toEqual({ small: 5 });
});

test("a request that prefers an answer gets that", async () => {
  const prefer = { headers: { prefer: "example=default" } };
  await send("DELETE", "/parcels/1");
  expect((await mock("/parcels/1", prefer)).status).toBe(200);
});

test("reset brings the beginning back", async () => {
  await send("DELETE", "/parcels/1");
  mock.reset();
  expect((await send("GET", "/parcels/1")).status).toBe(200);
});

test("nothing is remembered unless it is asked for", async () => {
  mock = await createMockFetch(parcels);
  await send("POST", "/parcels", { to: "Natal" });
  expect((await send("GET", "/parcels")).body.total).toBe(2);
});

test("vendors do not share what they remember", async () => {
  const documents = { acme: parcels, bravo: parcels };
  await using two = await startMock({ documents, stateful: true });
  await fetch(`${two.url("acme")}/parcels/1`, { method: "DELETE" });
  expect((await fetch(`${two.url("acme")}/parcels/1`)).status).toBe(404);
  expect((await fetch(`${two.url("bravo")}/parcels/1`)).status).toBe(200);
});

test("a bare array is a list, and ids of another manner are continued", async () => {
  mock = await createMockFetch(fixture("lending/openapi.yaml"), { stateful: true });
  const init = {
    method: "POST",
    headers: { ...authorised, "content-type": "application/json" },
    body: JSON.stringify({ bookId: "book-1", kind: "home" }),
  };
  const created = (await (await mock("/v2/loans", init)).json()) as { id: string };
  expect(created).toEqual({ id: "loan-3", status: "open" });
  const list = await (await mock("/v2/loans", { headers: authorised })).json();
  expect(list).toContainEqual(created);
});
