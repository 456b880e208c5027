import { isObject, type Json, type JsonObject } from "./json.ts";

/** Removes what others extend OpenAPI with, and what generators get wrong: neither would pass the house rules. */
export function keepOwnExtensions(document: JsonObject): void {
  clean(document);
}

const REFUSED = new Set(["readOnly", "writeOnly", "discriminator"]);
const NAMES_ARE_DATA = new Set([
  "properties",
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "schemas",
]);

function clean(node: Json): void {
  if (Array.isArray(node)) return node.forEach(clean);
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("x-") || REFUSED.has(key)) delete node[key];
    else if (!NAMES_ARE_DATA.has(key)) clean(value);
    else if (key === "properties" || key === "schemas") cleanEach(value);
  }
}

// The keys of these maps are the document's own names, which may begin with `x-`.
function cleanEach(map: Json): void {
  if (isObject(map)) for (const value of Object.values(map)) clean(value);
}
