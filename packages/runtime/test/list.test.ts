import { describe, expect, expectTypeOf, test } from "vitest";
import { type Api, List, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Recorded, startServer } from "./recording-server.ts";

interface Parcel {
  readonly code: string;
}
interface Page {
  readonly items?: readonly Parcel[] | null;
  readonly more?: boolean | null;
  readonly total?: number;
}
type Pagination = NonNullable<Api["operations"][string]["pagination"]>;

const UNTIL_EMPTY: Pagination = { parameters: [["page"]], items: "items", end: "empty" };
const UNTIL_NO_MORE: Pagination = { ...UNTIL_EMPTY, end: { property: "more", value: false } };
const UNTIL_NO_NEXT: Pagination = { ...UNTIL_EMPTY, end: { property: "next" } };

const toPage = (...codes: string[]): Page => ({ items: codes.map((code) => ({ code })) });
const toCodes = (items: readonly Parcel[]): string => items.map(({ code }) => code).join(" ");

/** A server that answers the n-th call with the n-th page, and every later one with the last. */
async function startList(pages: readonly unknown[], pagination = UNTIL_EMPTY) {
  const { url, received } = await startServer((response) =>
    response.end(JSON.stringify(pages[Math.min(received.length, pages.length) - 1])),
  );
  const parameters = [
    { in: "query", name: "page" },
    { in: "query", name: "filter", content: "application/json" },
  ] as const;
  const operation = {
    id: "list",
    method: "GET",
    path: "/parcels",
    parameters,
    pagination,
  } as const;
  const { call } = createClient({ vendor: "acme", operations: {} }, { baseUrl: url });
  const list = (query?: object, options?: { signal?: AbortSignal }): List<Page, Parcel> =>
    new List(call, operation, { query }, options);
  return { list, received };
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

function queriesOf(received: readonly Recorded[]): string[] {
  return received.map(({ url }) => decodeURIComponent(url.split("?")[1] ?? ""));
}

describe("a list", () => {
  test("is one page where it is awaited, of one request", async () => {
    const { list, received } = await startList([{ ...toPage("a"), total: 3 }, toPage("b")]);
    const call = list();
    expectTypeOf(await call).toEqualTypeOf<Page>();
    expect(await call).toEqual({ items: [{ code: "a" }], total: 3 });
    const { data, response } = await call.withResponse();
    expect([data.total, response.status]).toEqual([3, 200]);
    expect(queriesOf(received)).toEqual([""]);
  });

  test("is every item where it is iterated", async () => {
    const { list, received } = await startList([toPage("a", "b"), toPage("c"), toPage()]);
    const items = await collect(list({ filter: { open: true } }));
    expectTypeOf(items).toEqualTypeOf<Parcel[]>();
    expect(toCodes(items)).toBe("a b c");
    expect(queriesOf(received)).toEqual([
      'filter={"open":true}',
      'filter={"open":true}&page=2',
      'filter={"open":true}&page=3',
    ]);
  });

  test("is its pages where they are asked for, the first even if it is empty", async () => {
    const { list } = await startList([{ ...toPage(), total: 0 }]);
    expect(await collect(list().pages())).toEqual([{ items: [], total: 0 }]);
  });

  test("is its pages without the empty one behind the last", async () => {
    const { list } = await startList([toPage("a"), toPage("b"), toPage()]);
    expect(await collect(list().pages())).toEqual([toPage("a"), toPage("b")]);
  });

  test("asks for no page before it is needed", async () => {
    const { list, received } = await startList([toPage("a", "b"), toPage("c"), toPage()]);
    for await (const { code } of list()) if (code === "b") break;
    expect(received).toHaveLength(1);
  });

  test("begins where the caller begins, and makes the first call once", async () => {
    const { list, received } = await startList([toPage("a"), toPage()]);
    const call = list({ page: 7 });
    await call;
    expect(toCodes(await collect(call))).toBe("a");
    expect(queriesOf(received)).toEqual(["page=7", "page=8"]);
  });

  test("begins with the document's first page", async () => {
    const { list, received } = await startList([toPage("a"), toPage()], {
      ...UNTIL_EMPTY,
      first: 0,
    });
    await collect(list());
    expect(queriesOf(received)).toEqual(["", "page=1"]);
  });

  test.each<[string, object | undefined, string]>([
    ["none", undefined, "page=2"],
    ["the outer", { page: 3 }, "page=4"],
    ["the inner", { filter: { open: true, page: 5 } }, 'filter={"open":true,"page":6}'],
  ])("turns the number that the caller gave: %s", async (_, query, want) => {
    const pagination = { ...UNTIL_EMPTY, parameters: [["page"], ["filter", "page"]] };
    const { list, received } = await startList([toPage("a"), toPage()], pagination);
    await collect(list(query));
    expect(queriesOf(received).at(-1)).toBe(want);
  });
});

describe("a list ends", () => {
  test.each<[string, Pagination, readonly unknown[], string, number]>([
    [
      "where a property says so",
      UNTIL_NO_MORE,
      [
        { ...toPage("a"), more: true },
        { ...toPage("b"), more: false },
      ],
      "a b",
      2,
    ],
    [
      "where a property is missing",
      UNTIL_NO_NEXT,
      [{ ...toPage("a"), next: "b" }, toPage("b")],
      "a b",
      2,
    ],
    [
      "where a property is null",
      UNTIL_NO_NEXT,
      [
        { ...toPage("a"), next: "b" },
        { ...toPage("b"), next: null },
      ],
      "a b",
      2,
    ],
    [
      "at a page without items that promises more",
      UNTIL_NO_MORE,
      [
        { ...toPage("a"), more: true },
        { items: null, more: true },
      ],
      "a",
      2,
    ],
    ["where the number is ignored", UNTIL_EMPTY, [toPage("a", "b")], "a b", 2],
    ["where the last page comes again", UNTIL_EMPTY, [toPage("a"), toPage("b")], "a b", 3],
    [
      "where the first page comes again",
      UNTIL_EMPTY,
      [toPage("a"), toPage("b"), toPage("a")],
      "a b",
      3,
    ],
    ["where the page has no list at all", UNTIL_EMPTY, [["a"]], "", 1],
  ])("%s", async (_, pagination, pages, codes, calls) => {
    const { list, received } = await startList(pages, pagination);
    expect(toCodes(await collect(list()))).toBe(codes);
    expect(received).toHaveLength(calls);
  });

  test("with the failure of a later page, after the items before it", async () => {
    const { url, received } = await startServer((response) =>
      received.length === 1
        ? response.end('{"items":[{"code":"a"}]}')
        : response.writeHead(400).end(),
    );
    const operation = {
      id: "list",
      method: "GET",
      path: "/",
      parameters: [{ in: "query", name: "page" }],
      pagination: UNTIL_EMPTY,
    } as const;
    const { call } = createClient({ vendor: "acme", operations: {} }, { baseUrl: url });
    const seen: string[] = [];
    const failure = await failureOf(
      (async () => {
        for await (const { code } of new List<Page, Parcel>(call, operation, {})) seen.push(code);
      })(),
    );
    expect([seen, failure]).toMatchObject([["a"], { name: "ApiError", status: 400 }]);
  });

  test.each([
    ["between items of one page", "a"],
    ["between pages", "b"],
  ])("at the caller's signal: %s", async (_, last) => {
    const { list, received } = await startList([toPage("a", "b"), toPage("c"), toPage()]);
    const controller = new AbortController();
    const seen: string[] = [];
    const iterate = async (): Promise<void> => {
      for await (const { code } of list({}, { signal: controller.signal })) {
        seen.push(code);
        if (code === last) controller.abort();
      }
    };
    expect(await failureOf(iterate())).toMatchObject({
      name: "AbortedError",
      delivery: "not-sent",
    });
    expect([seen.at(-1), received.length]).toEqual([last, 1]);
  });
});

test("a list never leaves its server, whatever a page calls the next one", async () => {
  const elsewhere = await startServer();
  const { list, received } = await startList(
    [
      { ...toPage("a"), next: `${elsewhere.url}/parcels?page=2`, links: { next: elsewhere.url } },
      { ...toPage("b"), next: null },
    ],
    UNTIL_NO_NEXT,
  );
  expect(toCodes(await collect(list()))).toBe("a b");
  expect([received.length, elsewhere.received.length]).toEqual([2, 0]);
});
