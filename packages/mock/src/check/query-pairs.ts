/** One `name=value` of a query, with the value still encoded: only a style knows what its delimiters mean. */
export interface QueryPair {
  readonly name: string;
  readonly rawValue: string;
}

/** Splits a query, or a form body, into its pairs. */
export function queryPairs(query: string): QueryPair[] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const end = pair.includes("=") ? pair.indexOf("=") : pair.length;
      return { name: decode(pair.slice(0, end)), rawValue: pair.slice(end + 1) };
    });
}

/** Undoes the encoding of forms, where a plus is a space; text that is not validly encoded stays as it is. */
export function decode(text: string): string {
  return percentDecode(text.replaceAll("+", " "));
}

/** Undoes the encoding of paths; text that is not validly encoded stays as it is. */
export function percentDecode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All pairs by name: a string where a name comes once, a list where it comes more often. */
export function toNameValues(pairs: readonly QueryPair[]): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const { name, rawValue } of pairs) {
    const before = values.get(name);
    const value = decode(rawValue);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(values);
}
