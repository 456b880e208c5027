import { refuse } from "../refusal.ts";

/** JSON text, or a refusal. JSON.stringify's own error is not shown: it lists the property names on the way to a cycle. */
export function toJson(value: unknown, where: string): string {
  const text = stringify(value, where);
  return text ?? refuse(where, `is a ${typeof value}`, "a value that JSON has");
}

function stringify(value: unknown, where: string): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return refuse(
      where,
      "has no JSON: it holds a BigInt, contains itself, or its toJSON throws",
      "it without; a BigInt as text",
    );
  }
}
