import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { listAnswers } from "../src/answers.ts";
import { toArguments } from "../src/arguments.ts";
import { call, createClient } from "../src/client.ts";
import { listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listVendorPackages } from "../src/vendors.ts";

type Guard = (error: unknown) => boolean;

interface ListOf<T> extends PromiseLike<object>, AsyncIterable<T> {
  pages(): AsyncIterable<object>;
}

const vendors = await listVendorPackages();
const packed = await installPacked(["runtime", ...vendors.map(({ name }) => name)]);
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
const subjects = await Promise.all(
  vendors.map(async (vendor) => {
    const module = await packed.import(vendor.name);
    const create = Object.keys(module).find((name) => /^create\p{Lu}/u.test(name)) ?? "";
    const guard = module[`is${create.slice("create".length)}Error`] as Guard;
    return { ...vendor, module, guard };
  }),
);

afterAll(async () => {
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

describe.each(subjects)("$name", (vendor) => {
  const { name, document, module, guard } = vendor;
  const operations = listOperations(document);
  const client = createClient(module, vendor, { baseUrl: mock.url(name) });
  const failures = operations.flatMap((operation) =>
    listAnswers(document, operation)
      .filter(({ status, value }) => !status.startsWith("2") && value instanceof Object)
      .slice(0, 1)
      .map(({ code }) => ({ operation, code })),
  );

  it.each(failures)("knows its own error: $code of $operation.id", async ({ operation, code }) => {
    const [example] = listRequestExamples(document, operation) as [RequestExample];
    const options = { headers: { prefer: `code=${code}` }, retry: false };
    const error = await failureOf(
      call(client, operation, toArguments(document, operation, example, options)),
    );
    expect(guard(error)).toBe(true);
  });

  it("does not take a proxy's page for its own error", async () => {
    const page = (): Promise<Response> =>
      Promise.resolve(new Response("<html>Bad gateway</html>", { status: 400 }));
    const behind = createClient(module, vendor, { baseUrl: mock.url(name), fetch: page });
    const [operation] = operations as [(typeof operations)[0]];
    const [example] = listRequestExamples(document, operation) as [RequestExample];
    const error = await failureOf(
      call(behind, operation, toArguments(document, operation, example)),
    );
    expect([(module.isApiError as Guard)(error), guard(error)]).toEqual([true, false]);
  });

  const lists = operations.flatMap((operation) => {
    const { paths = {} } = document;
    const item = paths[operation.path]?.[operation.httpMethod.toLowerCase()] as Paginated;
    const items = item["x-pagination"]?.items;
    return items === undefined ? [] : [{ operation, items }];
  });

  it.each(lists)("gives every item of $operation.id", async ({ operation, items }) => {
    const [example] = listRequestExamples(document, operation) as [RequestExample];
    const list = call(
      client,
      operation,
      toArguments(document, operation, example),
    ) as unknown as ListOf<unknown>;
    const page = await list;
    const all = [];
    for await (const item of list) all.push(item);
    const pages = [];
    for await (const one of list.pages()) pages.push(one);
    // The mock has one page and gives it for every number: a list must see that it comes again.
    expect(all).toEqual((page as Record<string, unknown>)[items]);
    expect(all).not.toEqual([]);
    expect(pages).toEqual([page]);
  });
});

interface Paginated {
  readonly "x-pagination"?: { readonly items: string };
}

async function failureOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => expect.unreachable("accepted"),
    (error: unknown) => error,
  );
}
