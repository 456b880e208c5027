import type { OpenApiDocument, SchemaObject } from "./openapi.ts";
import { visitSchemas } from "./visit-schemas.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A copy of the document that speaks 2020-12, the only dialect in which Prism enforces all of OpenAPI 3.1. */
export function toJsonSchema2020(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  if (copy.openapi.startsWith("3.0.")) {
    visitSchemas(copy, upgrade);
    copy.openapi = "3.1.0";
  }
  copy.jsonSchemaDialect = dialect;
  return copy;
}

function upgrade(schema: SchemaObject): void {
  if (schema.$ref !== undefined) return dropSiblings(schema);
  upgradeBound(schema, "exclusiveMinimum", "minimum");
  upgradeBound(schema, "exclusiveMaximum", "maximum");
  upgradeNullable(schema);
}

/** In OpenAPI 3.0 whatever stands beside a `$ref` is ignored; in 3.1 it counts. */
function dropSiblings(schema: SchemaObject): void {
  for (const keyword of Object.keys(schema)) if (keyword !== "$ref") delete schema[keyword];
}

function upgradeBound(schema: SchemaObject, exclusive: string, inclusive: string): void {
  const isExclusive = schema[exclusive];
  if (typeof isExclusive !== "boolean") return;
  delete schema[exclusive];
  if (!isExclusive || schema[inclusive] === undefined) return;
  schema[exclusive] = schema[inclusive];
  delete schema[inclusive];
}

function upgradeNullable(schema: SchemaObject): void {
  const { nullable } = schema;
  delete schema.nullable;
  if (nullable !== true) return;
  if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  if (typeof schema.type === "string") {
    schema.type = [schema.type, "null"];
    return;
  }
  // Without a type the composition alone decides, and it rarely lets null through: null becomes a branch of its own.
  const rest: SchemaObject = { ...schema };
  for (const keyword of Object.keys(schema)) delete schema[keyword];
  schema.anyOf = [rest, { type: "null" }];
}
