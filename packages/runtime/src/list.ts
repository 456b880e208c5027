import type { Operation, Pagination } from "./api.ts";
import { Call } from "./call.ts";
import type { Caller } from "./client.ts";
import type { CallOptions } from "./options.ts";

interface Listing extends Operation {
  readonly pagination: Pagination;
}

type Values = Readonly<Record<string, unknown>> | undefined;

/**
 * A list under way: `await` gives one page, `for await` every item, `pages()` the pages.
 *
 * Pages are turned by raising a number in the query, so no answer can lead a call to another place.
 */
export class List<Page, Item> extends Call<Page> implements AsyncIterable<Item> {
  readonly #pagination: Pagination;
  readonly #number: number;
  readonly #turnTo: (number: number) => Call<Page>;
  readonly #signal: AbortSignal | undefined;

  constructor(
    call: Caller,
    operation: Listing,
    input: Parameters<Caller>[1],
    options?: CallOptions,
  ) {
    super(call<Page>(operation, input, options).withResponse());
    const { pagination } = operation;
    const query = input.query as Values;
    // What the caller gave is turned; a second number beside it would contradict it.
    const given = pagination.parameters.find((path) => valueAt(query, path) !== undefined);
    const path = given ?? (pagination.parameters[0] as readonly string[]);
    this.#pagination = pagination;
    this.#number = Number(valueAt(query, path) ?? pagination.first ?? 1);
    this.#turnTo = (number) =>
      call(operation, { ...input, query: withValue(query, path, number) }, options);
    this.#signal = options?.signal;
  }

  /**
   * The pages from the one that was asked for. They end where the vendor says so, at a page without items, and at one
   * that repeats its predecessor or the first: some vendors answer so behind the last page, or ignore the number.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let { data: page } = await this.withResponse();
    const first = this.#textOf(page);
    let previous = first;
    for (let number = this.#number + 1; ; number += 1) {
      yield page;
      if (this.#isLast(page)) return;
      page = (await this.#turnTo(number).withResponse()).data;
      const text = this.#textOf(page);
      if (text === "[]" || text === first || text === previous) return;
      previous = text;
    }
  }

  /** Every item from the page that was asked for to the last. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      for (const item of this.#itemsOf(page)) {
        // The call that is not made any more says it in the words of every other.
        if (this.#signal?.aborted) await this.#turnTo(this.#number);
        yield item;
      }
    }
  }

  #itemsOf(page: Page): readonly Item[] {
    const items = (page as Values)?.[this.#pagination.items];
    return Array.isArray(items) ? items : [];
  }

  #textOf(page: Page): string {
    return JSON.stringify(this.#itemsOf(page));
  }

  #isLast(page: Page): boolean {
    const { end } = this.#pagination;
    if (this.#itemsOf(page).length === 0) return true;
    if (end === "empty") return false;
    return ((page as Values)?.[end.property] ?? undefined) === (end.value ?? undefined);
  }
}

function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Values)?.[name], values);
}

function withValue(values: Values, [name = "", ...rest]: readonly string[], value: number): object {
  const inner = values?.[name] as Values;
  return { ...values, [name]: rest.length > 0 ? withValue(inner, rest, value) : value };
}
