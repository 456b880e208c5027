import { isRecord } from "../document/pointer.ts";

/** Something that is remembered: an item of a collection. */
export type Thing = Readonly<Record<string, unknown>>;

export function isThing(value: unknown): value is Thing {
  return isRecord(value) && !Array.isArray(value);
}
