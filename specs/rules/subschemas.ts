import { childrenOf, follow, membersOf, type Placed } from "./placed.ts";
import { isObject, type Context, type JsonObject } from "./rule.ts";

const listsAndMaps = ["allOf", "anyOf", "oneOf", "prefixItems", "properties", "patternProperties"];
const schemas = ["items", "additionalProperties"];

/** A schema and all schemas in it, through `$ref`s; Redocly's nested visitors stop at the first level. */
export function subschemas(root: Placed, context: Context): Placed<JsonObject>[] {
  const found = new Map<JsonObject, Placed<JsonObject>>();
  const visit = (written: Placed): void => {
    const { node, location } = follow(written, context) ?? {};
    if (!location || !isObject(node) || found.has(node)) return;
    const schema = { node, location };
    found.set(node, schema);
    for (const keyword of listsAndMaps)
      childrenOf(schema, keyword).flatMap(membersOf).forEach(visit);
    for (const keyword of schemas) childrenOf(schema, keyword).forEach(visit);
  };
  visit(root);
  return [...found.values()];
}
