import { dereference, type OpenApiDocument, type Schema } from "./document.ts";

/** Where something stands in a value: names of properties and places in lists. */
export type Location = readonly (string | number)[];

/** A value inside a value, with every schema that describes it. */
export interface DescribedValue {
  readonly location: Location;
  readonly value: unknown;
  /** Without references; the very objects of the document. */
  readonly schemas: readonly Schema[];
}

/** Walks a value along its schema and gives everything in it that a schema describes, the outermost first. */
export function describeValues(
  document: OpenApiDocument,
  written: readonly Schema[],
  value: unknown,
  location: Location = [],
): DescribedValue[] {
  const schemas = written.flatMap((schema) => schemasOf(document, schema, value));
  if (schemas.length === 0) return [];
  const below = childrenOf(value).flatMap(([step, child]) =>
    describeValues(document, schemasBelow(schemas, step), child, [...location, step]),
  );
  return [{ location, value, schemas }, ...below];
}

function childrenOf(value: unknown): [step: string | number, child: unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return isRecord(value) ? Object.entries(value) : [];
}

function schemasBelow(schemas: readonly Schema[], step: string | number): Schema[] {
  return schemas.flatMap((schema) => {
    const item = typeof step === "number" && (schema.prefixItems?.[step] ?? schema.items);
    if (typeof step === "number") return item ? [item] : [];
    const own = schema.properties?.[step];
    if (own) return [own];
    const { additionalProperties: others } = schema;
    return typeof others === "object" ? [others] : [];
  });
}

/** A schema with what it is composed of; of alternatives, the one that the value's constants choose. */
function schemasOf(document: OpenApiDocument, written: Schema, value: unknown): Schema[] {
  const schema = dereference(document, written);
  if (typeof schema !== "object") return [];
  const chosen = [schema.oneOf ?? [], schema.anyOf ?? []].flatMap((alternatives) =>
    alternatives.filter((alternative) => isMeant(document, alternative, value)).slice(0, 1),
  );
  return [
    schema,
    ...[...(schema.allOf ?? []), ...chosen].flatMap((part) => schemasOf(document, part, value)),
  ];
}

function isMeant(document: OpenApiDocument, alternative: Schema, value: unknown): boolean {
  const { properties, required, type, oneOf, anyOf } = dereference(document, alternative);
  const inner = oneOf ?? anyOf;
  if (inner) return inner.some((branch) => isMeant(document, branch, value));
  if (type !== undefined && ![type].flat().some((name) => isOfType(name, value))) return false;
  if (!isRecord(value)) return true;
  const constants = Object.entries(properties ?? {}).filter(
    ([, property]) => dereference(document, property).const !== undefined,
  );
  const matches = constants.every(
    ([name, property]) => value[name] === dereference(document, property).const,
  );
  return matches && (required ?? []).every((name) => name in value);
}

/** Whether an object may have names that its schemas do not list: they say so, or they list none. */
export function isOpen(schemas: readonly Schema[]): boolean {
  const declares = schemas.some(({ properties }) => properties !== undefined);
  const says = schemas.some(
    ({ additionalProperties: others }) => others !== undefined && others !== false,
  );
  return !declares || says;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
