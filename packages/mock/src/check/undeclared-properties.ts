import { nearestHint } from "./nearest.ts";
import type { OpenApiDocument, Schema, SchemaObject } from "../document/openapi.ts";
import { isRecord, resolve } from "../document/pointer.ts";
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
  const applicable = expand(document, schemas, value);
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

/** All schemas that speak about a value: behind references, in `allOf`, and in the branches that may be meant. */
function expand(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  value: unknown,
): SchemaObject[] {
  const found = new Set<SchemaObject>();
  const add = (schema: Schema | undefined): void => {
    if (typeof schema !== "object" || found.has(schema)) return;
    found.add(schema);
    if (schema.$ref !== undefined) add(resolve(document, schema));
    schema.allOf?.forEach(add);
    for (const branches of [schema.oneOf, schema.anyOf]) {
      meantBranches(document, branches ?? [], value).forEach(add);
    }
    [schema.if, schema.then, schema.else].forEach(add);
    Object.values(schema.dependentSchemas ?? {}).forEach(add);
  };
  schemas.forEach(add);
  return [...found];
}

/** The branches whose fixed properties (`const`, `enum`) agree with the value; all of them where none agrees. */
function meantBranches(
  document: OpenApiDocument,
  branches: readonly Schema[],
  value: unknown,
): readonly Schema[] {
  const meant = branches.filter((branch) => agrees(document, branch, value));
  return meant.length > 0 ? meant : branches;
}

function agrees(document: OpenApiDocument, branch: Schema, value: unknown): boolean {
  if (typeof branch !== "object") return branch;
  const schemas = expand(document, [branch], undefined);
  if (!isRecord(value)) return true;
  return Object.entries(value).every(([name, item]) =>
    propertySchemas(schemas, name).every((schema) => {
      const fixed = resolve(document, schema);
      if (typeof fixed !== "object") return true;
      if (fixed.const !== undefined) return fixed.const === item;
      return !fixed.enum || fixed.enum.includes(item);
    }),
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

function propertySchemas(schemas: readonly SchemaObject[], name: string): Schema[] {
  return schemas.flatMap(({ properties, patternProperties, additionalProperties }) => {
    const own = properties && Object.hasOwn(properties, name) ? [properties[name] ?? true] : [];
    const byPattern = Object.entries(patternProperties ?? {})
      .filter(([pattern]) => new RegExp(pattern, "u").test(name))
      .map(([, schema]) => schema);
    const direct = [...own, ...byPattern];
    return direct.length === 0 && isAllowing(additionalProperties)
      ? [additionalProperties]
      : direct;
  });
}

function itemSchemas(schemas: readonly SchemaObject[], index: number): Schema[] {
  return schemas.flatMap(({ prefixItems, items }) => {
    const schema = prefixItems?.[index] ?? items;
    return schema === undefined ? [] : [schema];
  });
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

function isAllowing(schema: Schema | undefined): schema is Schema {
  return schema !== undefined && schema !== false;
}
