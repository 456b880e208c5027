import { Refusal, refuse } from "../refusal.ts";
import { checkNumber, isPlainObject } from "./text.ts";

/** JSON text, or a refusal. JSON.stringify's own error is not shown: it lists the property names on the way to a cycle. */
export function toJson(value: unknown, where: string): string {
  const text = stringify(value, where);
  return text ?? refuse(where, `is a ${typeof value}`, "a value that JSON has");
}

function stringify(value: unknown, where: string): string | undefined {
  try {
    return JSON.stringify(value, isLossless(value) ? undefined : refuseLosses(where));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse(
      where,
      "has no JSON: it holds a BigInt, contains itself, or its toJSON throws",
      "it without; a BigInt as text",
    );
  }
}

/** Whether JSON.stringify writes the value as it is: a look at it costs a third of a replacer that is called for every member. */
function isLossless(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return Number.isFinite(value) && Math.abs(value) < 2 ** 53;
  if (typeof value !== "object" || value === null) return typeof value !== "bigint";
  if (depth > 50 || "toJSON" in value || !(Array.isArray(value) || isPlainObject(value)))
    return false;
  return Object.values(value).every((member) => isLossless(member, depth + 1));
}

type Replacer = (this: object, key: string, value: unknown) => unknown;

/** JSON.stringify writes null for a number or a date that JSON does not have, and rounds an id without a word. */
function refuseLosses(where: string): Replacer {
  const places = new Map<unknown, string>();
  return function refuseLoss(key, value) {
    const holder = places.get(this);
    // JSON.stringify puts the whole value into a holder of its own, under an empty key.
    const place = holder === undefined ? "" : holder + pieceOf(this, key);
    const at = place === "" ? where : `${where} at "${place.replace(/^\./, "")}"`;
    if (typeof value === "object") places.set(value, place);
    if (typeof value === "number") checkNumber(value, at, "it as text");
    if (value === null && Reflect.get(this, key) instanceof Date)
      refuse(at, "is an invalid Date", "a valid one");
    return value;
  };
}

// A map's keys may be phone numbers or addresses: those are values, which no message quotes.
function pieceOf(holder: object, key: string): string {
  if (Array.isArray(holder)) return `[${key}]`;
  return /^(?!.*\d{6})[\p{L}\p{N}_-]{1,64}$/u.test(key) ? `.${key}` : ".…";
}
