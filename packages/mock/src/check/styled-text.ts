import { isExploded } from "./parameter-shape.ts";
import type { Shape } from "./parameter-shape.ts";
import type { ParameterObject } from "../document/openapi.ts";

/** What a text says, or why it cannot be read. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

/** How a style writes a value into one text: what stands before it, between its items, and before each item. */
interface Style {
  readonly prefix: string;
  readonly separator: string;
  readonly itemPrefix: string;
}

/** OpenAPI's "Style Values" outside of the query, after RFC 6570. */
function styleOf({ name, style = "simple", ...rest }: ParameterObject, shape: Shape): Style {
  const repeats = isExploded({ name, style, ...rest });
  if (style === "label") return { prefix: ".", separator: repeats ? "." : ",", itemPrefix: "" };
  if (style !== "matrix") return { prefix: "", separator: ",", itemPrefix: "" };
  if (!repeats || shape === "text") {
    return { prefix: `;${name}=`, separator: ",", itemPrefix: "" };
  }
  return { prefix: ";", separator: ";", itemPrefix: shape === "array" ? `${name}=` : "" };
}

/** Reads what came in a path, a header or a cookie. The text is still encoded, so that a delimiter is one. */
export function readStyledText(
  parameter: ParameterObject,
  shape: Shape,
  text: string,
  decode: (text: string) => string,
): Reading {
  const { prefix, separator, itemPrefix } = styleOf(parameter, shape);
  const missing = [prefix, prefix + itemPrefix].find((start) => !text.startsWith(start));
  if (missing !== undefined) {
    return { fault: `must begin with "${missing}" (style: ${parameter.style})` };
  }
  const rest = text.slice(prefix.length);
  if (shape === "text") return { value: decode(rest) };
  const items = rest === "" ? [] : rest.split(separator);
  if (shape === "array") {
    return { value: items.map((item) => decode(withoutPrefix(item.trim(), itemPrefix))) };
  }
  const pairs = isExploded(parameter)
    ? items.map((item) => splitOnce(item.trim()))
    : inPairs(items.map((item) => item.trim()));
  return { value: Object.fromEntries(pairs.map((pair) => pair.map(decode))) };
}

function withoutPrefix(item: string, prefix: string): string {
  return item.startsWith(prefix) ? item.slice(prefix.length) : item;
}

function splitOnce(item: string): [string, string] {
  const end = item.includes("=") ? item.indexOf("=") : item.length;
  return [item.slice(0, end), item.slice(end + 1)];
}

/** `from,1,to,2` is from 1 and to 2. */
export function inPairs(items: readonly string[]): [string, string][] {
  return items.flatMap((name, index) =>
    index % 2 === 0 ? [[name, items[index + 1] ?? ""] as [string, string]] : [],
  );
}
