import { isObject, type Json, type JsonObject } from "./json.ts";
import { walk } from "./walk.ts";

/** Addresses and numbers in examples may be somebody's: each becomes one that nobody can have (RFC 2606). */
export function invent(document: JsonObject): void {
  const change = (node: JsonObject): void => {
    for (const key of ["example", "examples", "default"])
      if (key in node) node[key] = toInvented(node[key] as Json);
  };
  walk(document, { parameter: change, mediaType: change, schema: change, property: change });
  const { components } = document;
  for (const named of [isObject(components) ? components["examples"] : undefined])
    if (isObject(components) && named) components["examples"] = toInvented(named);
}

const REPLACEMENTS: readonly [RegExp, string][] = [
  [/(?<=[\w.+-]@)(?!\S*\.example\b)[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi, "company.example"],
  [
    /(?<=\b(?:https?|wss?|ftp):\/\/(?:[^\s/@]*@)?)(?![^\s/:]*\.example\b)[^\s/:?#"'<>]+/gi,
    "company.example",
  ],
  [/(?<![\w.-])\+?55[ (.-]*\d{2}[ ).-]*\d{4,5}[ .-]?\d{4}(?!\d)/g, "5511900000000"],
];

function toInvented(value: Json): Json {
  if (typeof value === "string")
    return REPLACEMENTS.reduce(
      (text, [found, invented]) => text.replaceAll(found, invented),
      value,
    );
  if (Array.isArray(value)) return value.map(toInvented);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "$ref" ? item : toInvented(item)]),
  );
}
