import { createAcme, operations } from "./acme.ts";
import { finish, readInput } from "./input.ts";

/** Many callers, each at its own beat, whatever comes back. */
export interface Storm {
  readonly origin: string;
  readonly nonce: string;
  readonly callers: number;
  readonly beats: number;
  readonly beatInMs: number;
  readonly retry: false | { readonly firstDelayInMs: number; readonly maxDelayInMs: number };
}

const { origin, nonce, callers, beats, beatInMs, retry } = readInput<Storm>();
const { call } = createAcme({ baseUrl: origin, retry, deadlineInMs: beats * beatInMs });

const outcomes: Promise<unknown>[] = [];
for (let beat = 0; beat < beats; beat++) {
  for (let caller = 0; caller < callers; caller++)
    outcomes.push(call(operations.read, { path: { nonce, phone: "1" } }).catch(() => {}));
  await new Promise((resolve) => setTimeout(resolve, beatInMs));
}
await Promise.all(outcomes);
finish({ calls: outcomes.length });
