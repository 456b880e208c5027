import { refuse } from "../refusal.ts";

const WANTED = "a text, a number, a boolean or a Date";

/** A single value as text; what has no faithful text is refused. */
export function toText(value: unknown, where: string, mark?: string): string {
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  if (typeof value === "boolean" || typeof value === "bigint") return `${value}`;
  if (typeof value === "number")
    return `${checkNumber(value, where, "it as text or BigInt", mark)}`;
  if (typeof value !== "string") return refuse(where, `is ${kindOf(value)}`, WANTED, mark);
  // In a `u` expression only half a pair is a surrogate: it has no UTF-8.
  if (/\p{Surrogate}/u.test(value))
    refuse(where, "holds half a surrogate pair", "well-formed text", mark);
  return value;
}

/** A number that arrives as it was meant: past 2^53 it is no longer the id it was read from. */
export function checkNumber(value: number, where: string, wanted: string, mark?: string): number {
  if (!Number.isFinite(value)) refuse(where, `is ${value}`, "a finite number", mark);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    refuse(where, "is above 2^53, so it is inexact", wanted, mark);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  if (value instanceof Date) return "an invalid Date";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** An object literal, as against a Map, a class's instance, a Date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
