import fc from "fast-check";
import { CATALOGUE } from "../faults/catalogue.ts";
import { type Cell, nextNonce } from "../matrix/cell.ts";
import { EFFECTS } from "../matrix/every-cell.ts";

const option = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

// Half of them such that a call which may be repeated gets over them: else hardly any sequence would be recoverable.
const RECOVERABLE = CATALOGUE.filter(({ recovers }) => recovers === "always");
const anyFault = fc.oneof(fc.constantFrom(...CATALOGUE), fc.constantFrom(...RECOVERABLE));

/** Any faults in any order, and the options under which they are met. It shrinks towards fewer faults and no options. */
export const sequence: fc.Arbitrary<Omit<Cell, "nonce">> = fc.record({
  effect: fc.constantFrom(...EFFECTS),
  faults: fc.array(anyFault, { minLength: 1, maxLength: 4 }),
  options: fc.record({
    retry: option(
      fc.oneof(
        fc.constant(false as const),
        fc.record({ maxResends: fc.integer({ min: 0, max: 3 }) }),
      ),
    ),
    abortAfterInMs: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined, freq: 4 }),
    keepAlive: option(fc.boolean()),
  }),
});

export function toCell({ options = {}, ...cell }: Omit<Cell, "nonce">): Cell {
  // The options must not replace what the faults themselves ask for.
  const isAborted = cell.faults.some((fault) => fault.abortAfterInMs !== undefined);
  const given = Object.entries(options).filter(
    ([name, value]) => value !== undefined && !(isAborted && name === "abortAfterInMs"),
  );
  return { ...cell, nonce: nextNonce(), options: Object.fromEntries(given) };
}
