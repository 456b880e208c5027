import { childrenOf } from "./placed.ts";
import type { Context, JsonObject, Rule } from "./rule.ts";
import { subschemas } from "./subschemas.ts";

/** A parameter arrives as text: without a type nothing turns it into a number before it is compared. */
export const enumHasType: Rule = () => ({
  Parameter(parameter: JsonObject, context: Context) {
    const [root] = childrenOf({ node: parameter, location: context.location }, "schema");
    for (const { node, location } of root ? subschemas(root, context) : []) {
      const keyword = ["enum", "const"].find((name) => name in node);
      if (!keyword || "type" in node) continue;
      const message = `This \`${keyword}\` of a parameter has no \`type\` beside it, so \`1\` in a URL never equals the number 1: add the \`type\` of its values.`;
      context.report({ message, location: location.child(keyword).key() });
    }
  },
});
