import type { Effect } from "@zapspec/runtime";
import type { Outcome, PlannedCall } from "../client/batch.ts";
import type { Fault } from "../faults/fault.ts";
import type { Truth } from "../server/ledger.ts";

/** A call and the faults that its attempts meet, one after the other; after them all is well. */
export interface Cell {
  readonly nonce: string;
  readonly effect: Effect;
  readonly faults: readonly Fault[];
  readonly options?: Partial<PlannedCall>;
}

/** What a cell came to, from both sides. */
export interface Result {
  readonly cell: Cell;
  readonly call: PlannedCall;
  readonly outcome: Outcome;
  readonly truth: Truth;
}

const RUN = Math.random().toString(36).slice(2, 8);
let count = 0;

/** Once in a lifetime, so that no late request is taken for another. */
export function nextNonce(): string {
  count += 1;
  return `nonce-${RUN}-${count}`;
}
