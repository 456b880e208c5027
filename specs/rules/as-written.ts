import { isObject, type Context, type JsonObject, type Visitor } from "./rule.ts";

/**
 * Visits each OpenAPI object once, where it is written. A `$ref` is visited too: in OpenAPI 3.1 a schema
 * may say more beside its `$ref`, and Redocly would show a rule the target only.
 */
export function asWritten(check: (node: JsonObject, context: Context) => void): Visitor {
  const enter = (node: unknown, context: Context): void => {
    if (isObject(node)) check(node, context);
  };
  return { any: { enter }, ref: { enter } };
}
