import type { OpenApiDocument, Schema } from "../load/document.ts";
import { toLiteral } from "../literal.ts";
import { dereference } from "./context.ts";

/** Whether null is a value of the schema, in the words of 3.0 (`nullable`) and of 3.1 (`type: [string, "null"]`). */
export function isNullable(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (!schema) return false;
  const { node } = dereference<Schema>(document, schema, "#");
  if (
    node.nullable === true ||
    node.type === "null" ||
    (Array.isArray(node.type) && node.type.includes("null"))
  )
    return true;
  const alternatives = [node.oneOf, node.anyOf].filter(Array.isArray).flat() as Schema[];
  return alternatives.some((alternative) => alternative.type === "null");
}

/** Whether a value may be an object, as its schema says outright. */
export function isObject(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (!schema) return false;
  return [dereference<Schema>(document, schema, "#").node.type].flat().includes("object");
}

/** The TypeScript type of a path value, loosely where it is a list or an object: few would write one. */
export function typeOfScalar(document: OpenApiDocument, schema: Schema | undefined): string {
  if (!schema) return "string";
  const { node } = dereference<Schema>(document, schema, "#");
  if (Array.isArray(node.enum) && node.enum.every((value) => typeof value === "string")) {
    return node.enum.map(toLiteral).join(" | ");
  }
  const types = new Set(
    [node.type]
      .flat()
      .filter((type): type is string => typeof type === "string" && type !== "null"),
  );
  const alternatives = [node.oneOf, node.anyOf].filter(Array.isArray).flat() as Schema[];
  for (const alternative of alternatives)
    for (const type of [alternative.type].flat()) if (type) types.add(type);
  if (types.size === 0) return "string";
  return [...new Set([...types].map(toScalarType))].join(" | ");
}

function toScalarType(type: string): string {
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "boolean";
  if (type === "array") return "readonly (string | number)[]";
  if (type === "object") return "Readonly<Record<string, string | number | boolean>>";
  return "string";
}

/** Whether every value is an object or a list, as far as the schema says. */
export function isStructured(
  document: OpenApiDocument,
  schema: Schema,
  seen: ReadonlySet<Schema> = new Set(),
): boolean {
  const { node } = dereference<Schema>(document, schema, "#");
  if (seen.has(node)) return false;
  const types = [node.type].flat().filter((type) => type !== undefined && type !== "null");
  if (types.length > 0) return types.every((type) => type === "object" || type === "array");
  if (node.properties || node.items) return true;
  const isBelow = (part: Schema) => isStructured(document, part, new Set([...seen, node]));
  if (Array.isArray(node.allOf)) return (node.allOf as Schema[]).some(isBelow);
  const alternatives = [node.oneOf, node.anyOf].filter(Array.isArray).flat() as Schema[];
  const carried = alternatives.filter(({ type }) => type !== "null");
  return carried.length > 0 && carried.every(isBelow);
}

/** The schema of a property, as far as it is declared: by the object itself, or by a part that it is made of. */
export function propertyOf(
  document: OpenApiDocument,
  schema: Schema | undefined,
  name: string,
  seen: ReadonlySet<Schema> = new Set(),
): Schema | undefined {
  if (!schema) return undefined;
  const { node } = dereference<Schema>(document, schema, "#");
  if (seen.has(node)) return undefined;
  const own = node.properties?.[name];
  if (own) return own;
  const parts = [node.allOf, node.oneOf, node.anyOf].filter(Array.isArray).flat() as Schema[];
  const around = new Set([...seen, node]);
  for (const part of parts) {
    const found = propertyOf(document, part, name, around);
    if (found) return found;
  }
  return undefined;
}
