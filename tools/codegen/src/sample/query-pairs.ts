import type { Parameter } from "@zapspec/runtime";

/** A name and a value of a query; `isWritten` where the value is as it must travel, delimiters and all. */
export interface QueryPair {
  readonly name: string;
  readonly value: string;
  readonly isWritten: boolean;
}

const DELIMITERS = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" } as const;

/** A parameter as the pairs that OpenAPI makes of it. The names are written as they must travel. */
export function toPairs(parameter: Parameter, value: unknown): QueryPair[] {
  const { name, content, style = "form", explode = style === "form" } = parameter;
  if (content) return [pair(name, JSON.stringify(value))];
  if (style === "deepObject") return flatten(name, value);
  if (typeof value !== "object" || value === null) return [pair(name, String(value))];
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  if (explode) return entries.map(([key, item]) => pair(isList ? name : key, String(item)));
  const parts = isList ? value : entries.flat();
  const delimiter = DELIMITERS[style as keyof typeof DELIMITERS] ?? ",";
  const written = parts.map((part) => encodeURIComponent(String(part))).join(delimiter);
  return [{ ...pair(name, written), isWritten: true }];
}

// `include[0][model]=contact`: indices for lists, keys for objects.
function flatten(name: string, value: unknown): QueryPair[] {
  if (typeof value !== "object" || value === null) return [pair(name, String(value))];
  return Object.entries(value).flatMap(([key, item]) => flatten(`${name}[${key}]`, item));
}

function pair(name: string, value: string): QueryPair {
  return { name: encodeURIComponent(name), value, isWritten: false };
}
