import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createMockFetch, startMock } from "../src/index.ts";
import type { Fault, Mock, MockFetch } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

const lending = fixture("lending/openapi.yaml");
const signal = (): AbortSignal => AbortSignal.timeout(300);

let mock: Mock;
let mockFetch: MockFetch;
beforeAll(async () => {
  mock = await startMock({ vendors: [lending] });
  mockFetch = await createMockFetch(lending);
});
afterEach(() => {
  mock.reset();
  mockFetch.reset();
});
afterAll(() => mock.close());

const ways = [
  {
    way: "over a socket",
    controls: () => mock,
    call: (path: string, init?: RequestInit) => fetch(mock.url() + path, init),
  },
  {
    way: "without a socket",
    controls: () => mockFetch,
    call: (path: string, init?: RequestInit) =>
      mockFetch(`https://riverside.lending.example/v2${path}`, init),
  },
];

describe.each(ways)("$way", ({ controls, call }) => {
  const getLoan = (init: RequestInit = {}): Promise<Response> =>
    call("/loans/loan-1", { headers: authorised, ...init });
  const statuses = async (count: number): Promise<number[]> => {
    const list: number[] = [];
    while (list.length < count) list.push((await getLoan()).status);
    return list;
  };

  test("an answer is the example, and what was asked is known", async () => {
    const response = await getLoan();
    expect(await response.json()).toEqual({ id: "loan-1", status: "open" });
    expect(response.url).toMatch(/\/v2\/loans\/loan-1$/);
    expect(controls().requests).toMatchObject([
      { method: "GET", path: "/v2/loans/loan-1", operationId: "getLoan" },
    ]);
  });

  test("reply takes a response of the document, with headers", async () => {
    controls()
      .on("getLoan")
      .reply({ code: 404, headers: { "X-Trace": "7" } });
    const response = await getLoan();
    expect(response.status).toBe(404);
    expect(response.headers.get("x-trace")).toBe("7");
    expect(await response.json()).toEqual({ error: "not found" });
    expect(await statuses(2)).toEqual([404, 404]);
  });

  test("reply takes an example by its name", async () => {
    controls().on("getLoan").reply({ example: "late" });
    expect(await (await getLoan()).json()).toEqual({ id: "loan-2", status: "late" });
  });

  test("reply takes a body of one's own, also for a status that the document does not know", async () => {
    controls()
      .on("getLoan")
      .reply({ body: { id: "loan-9", status: "lost" } })
      .once();
    controls()
      .on("getLoan")
      .reply({ code: 429, body: "slow down", headers: { "retry-after": "3" } });
    const own = await getLoan();
    expect([own.status, await own.json()]).toEqual([200, { id: "loan-9", status: "lost" }]);
    const busy = await getLoan();
    expect(busy.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect([busy.status, await busy.text()]).toEqual([429, "slow down"]);
  });

  test("once, times and sequence end, in the order in which they were written", async () => {
    controls().on("getLoan").reply({ code: 404 });
    controls().on("getLoan").reply({ code: 200 }).times(2);
    controls()
      .on("getLoan")
      .sequence([{ code: 503, body: "" }, {}]);
    expect(await statuses(5)).toEqual([200, 200, 503, 200, 404]);
  });

  test("the last scenario without an end replaces those before it", async () => {
    controls().on("getLoan").reply({ code: 404 });
    controls().on("getLoan");
    expect(await statuses(1)).toEqual([200]);
  });

  test("reset forgets scenarios and requests", async () => {
    controls().on("getLoan").reply({ code: 404 });
    await getLoan();
    controls().reset();
    expect(await statuses(1)).toEqual([200]);
    expect(controls().requests).toHaveLength(1);
  });

  test("a wrong request is refused all the same, and does not count", async () => {
    controls().on("getLoan").reply({ code: 404 }).once();
    expect((await call("/loans/loan-1")).status).toBe(401);
    expect(await statuses(2)).toEqual([404, 200]);
  });

  test("other operations are not touched", async () => {
    controls().on("getLoan").fail("reset");
    expect((await call("/health")).status).toBe(204);
  });

  test("a delayed answer comes late, or not at all where the caller does not wait", async () => {
    controls().on("getLoan").delay(200);
    const start = performance.now();
    await getLoan();
    expect(performance.now() - start).toBeGreaterThan(190);
    controls().on("getLoan").delay(60_000);
    await expect(getLoan({ signal: signal() })).rejects.toThrow("timeout");
  });

  test("reset looks like a lost connection", async () => {
    controls().on("getLoan").fail("reset").once();
    const error = await getLoan().catch((reason: unknown) => reason as TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(await statuses(1)).toEqual([200]);
  });

  test("hang ends with the caller's patience", async () => {
    controls().on("getLoan").fail("hang");
    await expect(getLoan({ signal: signal() })).rejects.toThrow("timeout");
  });

  test("truncate breaks the body off", async () => {
    controls().on("getLoan").fail("truncate");
    const response = await getLoan();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test("slow-body sends the head at once and the body hardly ever", async () => {
    controls().on("getLoan").fail("slow-body");
    const response = await getLoan({ signal: AbortSignal.timeout(3_000) });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.value).toEqual(new TextEncoder().encode("{"));
    const rest = async (): Promise<never> => {
      for (;;) await reader?.read();
    };
    await expect(rest()).rejects.toThrow("timeout");
  });

  test("html-502 is the page of a gateway", async () => {
    controls().on("getLoan").fail("html-502");
    const response = await getLoan();
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toContain("<title>502 Bad Gateway</title>");
  });

  test.each(["getLoan", "deleteLoan"])("malformed-json breaks the JSON of %s", async (name) => {
    controls().on(name).fail("malformed-json");
    const method = name === "deleteLoan" ? "DELETE" : "GET";
    const response = await getLoan({ method });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "application/json",
    ]);
    const text = await response.text();
    expect(text).not.toBe("");
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });
});

describe("a mistake in a scenario is told where it is written", () => {
  const wrong: [given: string, write: () => unknown, reason: RegExp][] = [
    ["an unknown operation", () => mock.on("getLoans"), /"getLoans". Nearest.*"getLoan"/],
    [
      "an unknown fault",
      () => mock.on("getLoan").fail("rest" as Fault),
      /"rest". Nearest.*"reset"/,
    ],
    [
      "a status without a description",
      () => mock.on("getLoan").reply({ code: 503 }),
      /no response 503. It describes: 200, 404\. .*body/,
    ],
    ["an unknown example", () => mock.on("getLoan").reply({ example: "lost" }), /open, late/],
    ["no status", () => mock.on("getLoan").reply({ code: 42, body: "" }), /code: 42 is not/],
    [
      "a body that breaks its schema",
      () => mock.on("getLoan").reply({ body: { id: 7, status: "open" } }),
      /body\.id must be string.*/,
    ],
    ["no number of requests", () => mock.on("getLoan").times(0), /times\(0\)/],
    ["a sequence of nothing", () => mock.on("getLoan").sequence([]), /at least one step/],
    ["a delay before its beginning", () => mock.on("getLoan").delay(-1), /-1 ms is not possible/],
  ];
  test.each(wrong)("%s", (_, write, reason) => {
    expect(write).toThrow(reason);
  });

  test("a body may break its schema if the test says so", async () => {
    mock.on("getLoan").reply({ body: { id: 7 }, unchecked: true });
    const response = await fetch(`${mock.url()}/loans/loan-1`, { headers: authorised });
    expect(await response.json()).toEqual({ id: 7 });
  });
});

test("close does not wait for answers that never come", async () => {
  const short = await startMock({ vendors: [lending] });
  short.on("getLoan").fail("hang");
  const hanging = fetch(`${short.url()}/loans/loan-1`, { headers: authorised });
  while (short.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const [outcome] = await Promise.all([
    hanging.catch((error: Error) => error.message),
    short.close(),
  ]);
  expect(outcome).toBe("fetch failed");
});

test("close lets an answer that is held back go at once", async () => {
  const short = await startMock({ vendors: [lending] });
  short.on("getLoan").delay(60_000);
  const late = fetch(`${short.url()}/loans/loan-1`, { headers: authorised });
  while (short.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const [response] = await Promise.all([late, short.close()]);
  expect(await response.json()).toEqual({ id: "loan-1", status: "open" });
});

test("a call that was given up before it began is not received", async () => {
  const givenUp = AbortSignal.abort(new Error("no longer wanted"));
  await expect(mockFetch("/v2/health", { signal: givenUp })).rejects.toThrow("no longer wanted");
  expect(mockFetch.requests).toEqual([]);
});

test("where several vendors have an operation of that name, one must be said", async () => {
  await using both = await startMock({ documents: { acme: lending, bravo: lending } });
  expect(() => both.on("getLoan")).toThrow(/Say which vendor: mock.on\("getLoan", .*acme, bravo/);
  expect(() => both.on("getLoam")).toThrow(/Nearest declared name: "getLoan"/);
  both.on("getLoan", "bravo").reply({ code: 404 });
  const get = async (vendor: string): Promise<number> =>
    (await fetch(`${both.url(vendor)}/loans/loan-1`, { headers: authorised })).status;
  expect([await get("acme"), await get("bravo")]).toEqual([200, 404]);
});
