import { expect, test } from "vitest";
import { createMockFetch, startMock } from "../src/index.ts";
import type { BehaviourOptions, Exchange, Opening } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

const lending = fixture("lending/openapi.yaml");
const parcels = fixture("parcels.yaml");

async function bodyOf(options: BehaviourOptions, prefer = ""): Promise<unknown> {
  const mockFetch = await createMockFetch(parcels, options);
  const headers = prefer === "" ? {} : { prefer };
  return (await mockFetch("/parcels/1", { headers })).json();
}

const example = { id: 1, to: "Recife", status: "waiting", weight: 3, note: "Fragile" };

test("dynamic makes answers up that keep their schema, and Prefer overrules it", async () => {
  const made = (await bodyOf({ dynamic: true })) as Record<string, unknown>;
  expect(made).not.toEqual(example);
  expect(["waiting", "sent"]).toContain(made.status);
  expect(await bodyOf({ dynamic: true }, "dynamic=false")).toEqual(example);
  expect(await bodyOf({ dynamic: true }, "example=default")).toEqual(example);
});

test("an example that a test asks for goes before made-up data", async () => {
  const mockFetch = await createMockFetch(parcels, { dynamic: true });
  mockFetch.on("getParcel").reply({ example: "default" });
  expect(await (await mockFetch("/parcels/1")).json()).toEqual(example);
});

test("what no generator can make up is answered with the example", async () => {
  const schema = { type: "string", pattern: "^(?!.*a)[ab]{40}$" };
  const mockFetch = await createMockFetch(documentOf(schema, "b".repeat(40)), { dynamic: true });
  expect(await (await mockFetch("/thing")).json()).toBe("b".repeat(40));
});

test("a seed makes up the same every time, another seed something else", async () => {
  const first = await bodyOf({ dynamic: true, seed: 7 });
  expect(await bodyOf({ dynamic: true, seed: 7 })).toEqual(first);
  expect(await bodyOf({ dynamic: true, seed: 8 })).not.toEqual(first);
});

test("latency keeps every answer back, refusals too", async () => {
  const mockFetch = await createMockFetch(parcels, { latencyInMs: [100, 120] });
  const start = performance.now();
  expect((await mockFetch("/nowhere")).status).toBe(404);
  expect(performance.now() - start).toBeGreaterThan(95);
});

test("a seed fixes the latency", async () => {
  const latencies = async (seed: number): Promise<number[]> => {
    const exchanges: Exchange[] = [];
    await using mock = await startMock({
      vendors: [parcels],
      seed,
      latencyInMs: [0, 5_000],
      onExchange: (exchange) => exchanges.push(exchange),
    });
    const calls = [1, 2, 3].map(() => fetch(`${mock.url()}/prices`).catch(() => {}));
    while (exchanges.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    await mock.close();
    await Promise.all(calls);
    return exchanges.map(({ durationInMs }) => durationInMs);
  };
  const first = await latencies(1);
  const differences = (others: number[]): number[] =>
    others.map((other, index) => Math.abs(other - (first[index] ?? 0)));
  expect(Math.max(...differences(await latencies(1)))).toBeLessThan(500);
  expect(Math.max(...differences(await latencies(2)))).toBeGreaterThan(1_000);
});

test.each([-1, [5, 1], [0, Infinity]] as const)("a latency of %j is refused", async (latency) => {
  const started = createMockFetch(parcels, { latencyInMs: latency });
  await expect(started).rejects.toThrow(/is not possible: give/);
});

test("lenient lets undeclared names through, and nothing else", async () => {
  const mockFetch = await createMockFetch(lending, { strict: false });
  const create = async (body: object): Promise<number> => {
    const headers = { ...authorised, "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    return (await mockFetch("/v2/loans?anything=1", init)).status;
  };
  expect(await create({ bookId: "b", kind: "home", bookID: "b" })).toBe(201);
  expect(await create({ bookId: 1, kind: "home" })).toBe(422);
});

test("one port serves all, each under its name", async () => {
  await using mock = await startMock({ vendors: [lending, parcels], single: true });
  expect(new URL(mock.url("lending")).port).toBe(new URL(mock.url("parcels")).port);
  expect(mock.url("lending")).toMatch(/:\d+\/lending\/v2$/);
  expect((await fetch(`${mock.url("lending")}/health`)).status).toBe(204);
  expect(await (await fetch(`${mock.url("parcels")}/prices`)).json()).toEqual({ small: 5 });
  expect(mock.requests).toMatchObject([
    { vendor: "lending", path: "/v2/health" },
    { vendor: "parcels", path: "/prices" },
  ]);
  const lost = await fetch(new URL("/parcel/prices", mock.url("parcels")));
  expect([lost.status, (await lost.json()).detail]).toEqual([
    404,
    expect.stringContaining('"/parcels"'),
  ]);
});

test("a browser is shown what is served, a program is not", async () => {
  await using mock = await startMock({ vendors: [lending] });
  const root = new URL("/", mock.url());
  const page = await fetch(root, { headers: { accept: "text/html,*/*" } });
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain(`<a href="${mock.url()}/health">`);
  expect((await fetch(root)).status).toBe(404);
  expect(mock.requests).toHaveLength(1);
});

const INFO = { openapi: "3.1.0", info: { title: "Bravo", version: "1" } };

test("a document of webhooks alone is served, one of nothing at all is not", async () => {
  const webhooks = { "loan.made": { post: { requestBody: { content: {} } } } };
  await using mock = await startMock({ documents: { bravo: { ...INFO, webhooks } } });
  expect((await fetch(`${mock.url()}/anything`)).status).toBe(404);
  await expect(startMock({ documents: { bravo: { ...INFO, paths: {} } } })).rejects.toThrow(
    "has neither an operation to answer nor a webhook.",
  );
});

test("an operation without responses is said to have none", async () => {
  const paths = { "/loans": { get: { operationId: "listLoans" } } };
  await using mock = await startMock({ documents: { bravo: { ...INFO, paths } } });
  const response = await fetch(`${mock.url()}/loans`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    type: "urn:zapspec-mock:no-valid-answer",
    detail: "listLoans has no responses. Describe one.",
  });
});

test("documents have the names that they are given, and may be objects", async () => {
  const bravo = documentOf({ type: "integer" }, 7);
  await using mock = await startMock({ documents: { acme: parcels, bravo } });
  expect(mock.vendors).toEqual(["acme", "bravo"]);
  expect(await (await fetch(`${mock.url("bravo")}/thing`)).json()).toBe(7);
  await expect(startMock({ documents: { bravo: { swagger: "2.0" } } })).rejects.toThrow(
    'The document "bravo" is not an OpenAPI 3.0 or 3.1 document',
  );
});

test("two documents of one name are refused with both places and a way out", async () => {
  const started = startMock({ vendors: [parcels], documents: { parcels: lending } });
  await expect(started).rejects.toThrow(/parcels\.yaml and .*openapi\.yaml are both called/);
});

test("the openings and the answers are told to whoever asks", async () => {
  const openings: Opening[] = [];
  const exchanges: Exchange[] = [];
  await using mock = await startMock({
    vendors: [lending, parcels],
    onOpen: (opening) => openings.push(opening),
    onExchange: (exchange) => exchanges.push(exchange),
  });
  mock.on("getPrices").fail("reset");
  await fetch(`${mock.url("parcels")}/prices`).catch(() => {});
  await fetch(`${mock.url("parcels")}/parcels?pages=1&token=secret`);
  expect(openings).toEqual([
    { name: "lending", position: 1, count: 2 },
    { name: "parcels", position: 2, count: 2 },
  ]);
  expect(exchanges).toMatchObject([
    { vendor: "parcels", method: "GET", path: "/prices", operationId: "getPrices", fault: "reset" },
    { status: 422, reasons: [expect.stringContaining("query.pages"), expect.any(String)] },
  ]);
  expect(JSON.stringify(exchanges)).not.toContain("secret");
});

function documentOf(schema: object, value: unknown): object {
  const content = { "application/json": { schema, example: value } };
  const get = { responses: { "200": { description: "A thing.", content } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/thing": { get } },
  };
}
