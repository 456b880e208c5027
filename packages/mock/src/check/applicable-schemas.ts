import type { OpenApiDocument, Schema, SchemaObject } from "../document/openapi.ts";
import { isRecord, resolve } from "../document/pointer.ts";

/** All schemas that speak about a value: behind references, in `allOf`, and in the branches that may be meant. */
export function applicableSchemas(
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
  const schemas = applicableSchemas(document, [branch], undefined);
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

/** What the schemas say about one property. */
export function propertySchemas(schemas: readonly SchemaObject[], name: string): Schema[] {
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

/** What the schemas say about one item of a list. */
export function itemSchemas(schemas: readonly SchemaObject[], index: number): Schema[] {
  return schemas.flatMap(({ prefixItems, items }) => {
    const schema = prefixItems?.[index] ?? items;
    return schema === undefined ? [] : [schema];
  });
}

/** Whether a schema for further properties is there and lets any through. */
export function isAllowing(schema: Schema | undefined): schema is Schema {
  return schema !== undefined && schema !== false;
}
