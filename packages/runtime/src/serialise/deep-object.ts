import { refuse } from "../refusal.ts";
import { encode } from "./encode.ts";
import { isPlainObject, toText } from "./text.ts";

/** No filter nests like this; an object that contains itself does. */
const MAXIMUM_DEPTH = 50;

/** Nested as `qs.stringify(value, { arrayFormat: "indices" })` writes it: OpenAPI leaves open what is below the first level. */
export function writeDeepObject(name: string, value: unknown, depth = 0): string[] {
  const where = `query parameter "${name}"`;
  if (value === undefined) return [];
  if (depth > MAXIMUM_DEPTH)
    refuse("a query parameter", "contains itself", "an object without cycles");
  if (Array.isArray(value) || isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, member]) =>
      writeDeepObject(`${name}[${key}]`, member, depth + 1),
    );
  }
  return [
    `${encode(toText(name, "query parameter"))}=${value === null ? "" : encode(toText(value, where))}`,
  ];
}
