import { childrenOf, follow, membersOf, type Placed } from "./placed.ts";
import { isObject, type Context, type JsonObject } from "./rule.ts";

/** The schema behind its `$ref`, and everything it is composed of: all that may speak about one value. */
export function branchesOf(written: Placed, context: Context): Placed<JsonObject>[] {
  const { node, location } = follow(written, context) ?? {};
  if (!location || !isObject(node)) return [];
  const schema = { node, location };
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    childrenOf(schema, keyword).flatMap(membersOf),
  );
  const conditional = ["then", "else"].flatMap((keyword) => childrenOf(schema, keyword));
  return [schema, ...[...composed, ...conditional].flatMap((part) => branchesOf(part, context))];
}

/** Open to any property is what says so, and an object that declares none. */
export function isOpen(branches: readonly Placed<JsonObject>[]): boolean {
  if (!branches.some(({ node }) => "properties" in node)) return true;
  return branches.some(
    ({ node }) =>
      "patternProperties" in node ||
      (node["additionalProperties"] ?? node["unevaluatedProperties"] ?? false) !== false,
  );
}
