import type { MockedApi } from "../mocked-api.ts";
import type { Resource } from "./resource.ts";
import { seedsOf } from "./seeds.ts";
import type { Thing } from "./thing.ts";

export interface Collection {
  /** By id, in the order in which they came. */
  readonly things: Map<string, Thing>;
  /** Every id that was ever in it: none is given again. */
  readonly ids: unknown[];
}

/** Every collection that was touched, by its address: `/tickets/7/notes` is another one than `/tickets/8/notes`. */
export class Collections {
  readonly #api: MockedApi;
  readonly #byAddress = new Map<string, Collection>();

  constructor(api: MockedApi) {
    this.#api = api;
  }

  at(address: string, resource: Resource): Collection {
    const known = this.#byAddress.get(address);
    if (known) return known;
    const seeds = seedsOf(this.#api, resource);
    const ids = seeds.map((thing) => thing[resource.idProperty]);
    const things = new Map(seeds.map((thing, index) => [String(ids[index]), thing]));
    const fresh = { things, ids };
    this.#byAddress.set(address, fresh);
    return fresh;
  }

  reset(): void {
    this.#byAddress.clear();
  }
}
