import { nearestHint } from "./nearest.ts";
import type { OpenApiDocument, Schema, SchemaObject } from "../document/openapi.ts";
import { isRecord } from "../document/pointer.ts";
import {
  applicableSchemas,
  isAllowing,
  itemSchemas,
  propertySchemas,
} from "./applicable-schemas.ts";
import { violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";

/**
 * The properties that no schema declares for their place: a misspelt name is the most common mistake of an
 * integration, and plain JSON Schema accepts it. A schema lets them through only by saying so with
 * `additionalProperties`, or by declaring no property at all.
 */
export function undeclaredProperties(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  location: readonly string[],
): Violation[] {
  return inspect(document, [schema], value, location);
}

function inspect(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  value: unknown,
  location: readonly string[],
): Violation[] {
  const applicable = applicableSchemas(document, schemas, value);
  const descend = (inner: readonly Schema[], step: string, item: unknown): Violation[] =>
    inspect(document, inner, item, [...location, step]);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      descend(itemSchemas(applicable, index), String(index), item),
    );
  }
  if (!isRecord(value)) return [];
  const declared = declaredNames(applicable);
  return Object.entries(value).flatMap(([name, item]) => {
    const inner = propertySchemas(applicable, name);
    if (inner.length > 0 || declared.has(name)) return descend(inner, name, item);
    return isOpen(applicable) ? [] : [undeclared([...location, name], declared)];
  });
}

function undeclared(location: readonly string[], declared: ReadonlySet<string>): Violation {
  const name = location.at(-1) ?? "";
  const place = location.join(".");
  return violation(
    location,
    "undeclared",
    `${place} is not declared. ${nearestHint(name, declared)}`,
  );
}

function declaredNames(schemas: readonly SchemaObject[]): Set<string> {
  return new Set(
    schemas.flatMap(({ properties, required }) => [
      ...Object.keys(properties ?? {}),
      ...(Array.isArray(required) ? required : []),
    ]),
  );
}

function isOpen(schemas: readonly SchemaObject[]): boolean {
  const isShaped = schemas.some(({ properties = {}, patternProperties = {} }) => {
    return Object.keys({ ...properties, ...patternProperties }).length > 0;
  });
  return (
    !isShaped ||
    schemas.some(
      (schema) =>
        isAllowing(schema.additionalProperties) || isAllowing(schema.unevaluatedProperties),
    )
  );
}
