import { dereference, type OpenApiDocument, type Schema } from "./document.ts";

/** An object inside a value, with every schema that describes it. */
export interface DescribedObject {
  readonly location: readonly (string | number)[];
  readonly value: Record<string, unknown>;
  readonly schemas: readonly Schema[];
}

/** Walks a value along its schema and gives every object in it, the outermost first. */
export function describeObjects(
  document: OpenApiDocument,
  schema: Schema | undefined,
  value: unknown,
  location: readonly (string | number)[] = [],
): DescribedObject[] {
  if (!schema || typeof value !== "object" || value === null) return [];
  const schemas = schemasOf(document, schema, value);
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items: item }) => (item ? [item] : []));
    return value.flatMap((item, index) =>
      items.flatMap((of) => describeObjects(document, of, item, [...location, index])),
    );
  }
  const record = value as Record<string, unknown>;
  const below = Object.entries(record).flatMap(([name, child]) => {
    const described = propertyOf(schemas, name);
    return described ? describeObjects(document, described, child, [...location, name]) : [];
  });
  return [{ location, value: record, schemas }, ...below];
}

/** What the first schema that speaks of a property says of it. */
export function propertyOf(schemas: readonly Schema[], name: string): Schema | undefined {
  return schemas.find(({ properties }) => properties?.[name] !== undefined)?.properties?.[name];
}

/** A schema with what it is composed of; of alternatives, the one that the value's constants choose. */
export function schemasOf(document: OpenApiDocument, written: Schema, value: unknown): Schema[] {
  const schema = dereference(document, written);
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const chosen = alternatives
    .filter((alternative) => isMeant(document, alternative, value))
    .slice(0, 1);
  return [
    schema,
    ...[...(schema.allOf ?? []), ...chosen].flatMap((part) => schemasOf(document, part, value)),
  ];
}

function isMeant(document: OpenApiDocument, alternative: Schema, value: unknown): boolean {
  const { properties, required, type } = dereference(document, alternative);
  if (type !== undefined && ![type].flat().some((name) => isOfType(name, value))) return false;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  const record = value as Record<string, unknown>;
  const constants = Object.entries(properties ?? {}).filter(
    ([, property]) => dereference(document, property).const !== undefined,
  );
  const matches = constants.every(
    ([name, property]) => record[name] === dereference(document, property).const,
  );
  return matches && (required ?? []).every((name) => name in record);
}

export function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
