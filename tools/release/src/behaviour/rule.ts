import { isDeepStrictEqual } from "node:util";
import type { Bump } from "../bump.ts";

/** A fact that changed; the text goes on from the name of what it is a fact of. */
export interface Change {
  readonly bump: Bump;
  readonly text: string;
}

/** Compares one fact. Nothing is returned where it is what it was. */
export type Rule<Facts> = (before: Facts, after: Facts) => Change | readonly Change[] | undefined;

/** A rule for a fact that may be left out, by what happened to it. */
export function onChange<Facts, Value>(
  read: (facts: Facts) => Value | undefined,
  outcomes: {
    added: Change;
    removed: Change;
    changed: Change | ((before: Value, after: Value) => Change);
  },
): Rule<Facts> {
  return (first, second) => {
    const before = read(first);
    const after = read(second);
    if (isDeepStrictEqual(before, after)) return undefined;
    if (before === undefined) return outcomes.added;
    if (after === undefined) return outcomes.removed;
    const { changed } = outcomes;
    return typeof changed === "function" ? changed(before, after) : changed;
  };
}

/** A rule that gives the same answer however the fact changed. */
export function onAnyChange<Facts>(read: (facts: Facts) => unknown, change: Change): Rule<Facts> {
  return onChange(read, { added: change, removed: change, changed: change });
}
