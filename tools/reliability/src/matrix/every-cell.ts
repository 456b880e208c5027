import type { Effect } from "@zapspec/runtime";
import type { Fault } from "../faults/fault.ts";
import { type Cell, nextNonce } from "./cell.ts";

export const EFFECTS: readonly Effect[] = ["read", "idempotent", "unsafe"];

/** The attempts that meet the fault: the first, the first two, and more than any client makes. */
const TIMES = [1, 2, 6];

/** Every fault × every effect, once: enough to see what a client does. */
export function everyCellOnce(faults: readonly Fault[]): Cell[] {
  return everyCell(faults).filter((cell) => cell.faults.length === 1);
}

/** Every fault × every effect × the attempts that meet it. */
export function everyCell(faults: readonly Fault[]): Cell[] {
  return faults.flatMap((fault) =>
    EFFECTS.flatMap((effect) =>
      TIMES.map((times) => ({
        nonce: nextNonce(),
        effect,
        faults: Array.from({ length: times }, () => fault),
      })),
    ),
  );
}
