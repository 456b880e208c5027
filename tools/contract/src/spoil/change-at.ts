import type { Location } from "../schema-at.ts";

/** A copy of a value with another value at a place; undefined takes away what stands there. */
export function changeAt(value: unknown, [first, ...rest]: Location, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === first ? changeAt(item, rest, to) : item));
  }
  const { [first]: child, ...others } = value as Record<string, unknown>;
  const changed = changeAt(child, rest, to);
  return changed === undefined ? others : { ...others, [first]: changed };
}
