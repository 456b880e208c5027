import type { OpenApiDocument, SchemaObject } from "./openapi.ts";
import { isRecord } from "./pointer.ts";

/** Where a schema keeps further schemas: one, a list of them, or a map of them by name. */
const single = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["$defs", "dependentSchemas", "patternProperties", "properties"];

/** Maps of the document whose keys are names that somebody chose, so that `schema` or `example` may be one. */
const namedObjects = new Set([
  "callbacks",
  "content",
  "headers",
  "parameters",
  "pathItems",
  "paths",
  "requestBodies",
  "responses",
  "webhooks",
]);

type Visit = (schema: SchemaObject) => void;

/** Calls `visit` once for every schema object of the document, the inner ones first. */
export function visitSchemas(document: OpenApiDocument, visit: Visit): void {
  const visited = new Set<unknown>();
  const visitSchema = (schema: unknown): void => {
    if (!isRecord(schema) || visited.has(schema)) return;
    visited.add(schema);
    for (const inner of innerSchemas(schema)) visitSchema(inner);
    visit(schema);
  };
  Object.values(document.components?.schemas ?? {}).forEach(visitSchema);
  visitHolders({ ...document, components: { ...document.components, schemas: {} } }, visitSchema);
}

/** Schemas hang on the `schema` of parameters, headers and media types. */
function visitHolders(node: unknown, visitSchema: (schema: unknown) => void): void {
  if (Array.isArray(node)) return node.forEach((item) => visitHolders(item, visitSchema));
  if (!isRecord(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "schema") visitSchema(value);
    else if (key === "example" || key === "examples" || key.startsWith("x-")) continue;
    else if (namedObjects.has(key) && isRecord(value) && !Array.isArray(value)) {
      for (const named of Object.values(value)) visitHolders(named, visitSchema);
    } else visitHolders(value, visitSchema);
  }
}

function innerSchemas(schema: Record<string, unknown>): unknown[] {
  return [
    ...single.map((keyword) => schema[keyword]),
    ...lists.flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : [])),
    ...maps.flatMap((keyword) => (isRecord(schema[keyword]) ? Object.values(schema[keyword]) : [])),
  ];
}
