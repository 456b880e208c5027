import type { OpenApiDocument, Schema, SchemaObject } from "../document/openapi.ts";
import { resolve } from "../document/pointer.ts";
import { visitSchemas } from "../document/visit-schemas.ts";

/**
 * Rewrites alternatives that exclude each other into "if this one is meant, then it holds", so that a mistake is
 * reported of the branch that was meant and not of all. Branches are told apart by their type, and objects further by
 * a required property that is fixed (`const`, `enum`) to other values in each.
 */
export function dispatchBranches(document: OpenApiDocument): void {
  // A reference into a list of branches would point at nothing afterwards.
  if (/"\$ref":"[^"]*\/(oneOf|anyOf)\//.test(JSON.stringify(document))) return;
  visitSchemas(document, (schema) => {
    for (const keyword of ["oneOf", "anyOf"] as const) dispatch(document, schema, keyword);
  });
}

function dispatch(
  document: OpenApiDocument,
  schema: SchemaObject,
  keyword: "oneOf" | "anyOf",
): void {
  const branches = schema[keyword];
  if (!Array.isArray(branches) || branches.length < 2) return;
  const byType = groupByType(document, branches);
  if (!byType) return;
  const groups = [...byType].map(([type, group]) => ({ type, ...holds(document, group, keyword) }));
  if (groups.length === 1 && !groups[0]?.isTold) return;
  delete schema[keyword];
  const types = groups.map(({ type }) => type);
  const conditions = groups.map(({ type, rule }) => when({ type }, rule));
  schema.allOf = [...(schema.allOf ?? []), { type: types }, ...conditions];
}

/** Undefined unless every branch says its one type. An integer is a number, so the two are one group. */
function groupByType(
  document: OpenApiDocument,
  branches: readonly Schema[],
): Map<string, Schema[]> | undefined {
  const groups = new Map<string, Schema[]>();
  for (const branch of branches) {
    const { type } = resolve<SchemaObject>(document, branch as SchemaObject);
    if (typeof type !== "string") return undefined;
    const key = type === "integer" ? "number" : type;
    groups.set(key, [...(groups.get(key) ?? []), branch]);
  }
  return groups;
}

/** What holds for the branches of one type, and whether they could be told apart. */
function holds(
  document: OpenApiDocument,
  branches: readonly Schema[],
  keyword: "oneOf" | "anyOf",
): { rule: Schema; isTold: boolean } {
  const [only, ...others] = branches;
  if (only !== undefined && others.length === 0) return { rule: only, isTold: true };
  const tag = tagOf(document, branches);
  if (!tag) return { rule: { [keyword]: [...branches] }, isTold: false };
  const { name, values } = tag;
  const conditions = branches.map((branch, index) =>
    when(fixing(name, values[index] ?? []), branch),
  );
  return { rule: { ...fixing(name, values.flat()), allOf: conditions }, isTold: true };
}

function fixing(name: string, values: readonly unknown[]): SchemaObject {
  return { required: [name], properties: { [name]: { enum: [...values] } } };
}

/** What holds if a condition does. It is turned round because an object with a `then` could be awaited. */
function when(condition: SchemaObject, rule: Schema): SchemaObject {
  return { if: { not: condition }, else: rule };
}

interface Tag {
  readonly name: string;
  /** The values of each branch, in the order of the branches. */
  readonly values: readonly unknown[][];
}

function tagOf(document: OpenApiDocument, branches: readonly Schema[]): Tag | undefined {
  const schemas = branches.map((branch) => resolve<SchemaObject>(document, branch as SchemaObject));
  const [first] = schemas;
  return (first?.required ?? [])
    .map((name) => ({ name, values: schemas.map((schema) => fixedValues(document, schema, name)) }))
    .find(({ values }) => {
      const all = values.flat();
      return values.every(({ length }) => length > 0) && new Set(all).size === all.length;
    });
}

function fixedValues(document: OpenApiDocument, schema: SchemaObject, name: string): unknown[] {
  const property = schema.properties?.[name];
  if (property === undefined || !schema.required?.includes(name)) return [];
  const { const: only, enum: several = [] } = resolve<SchemaObject>(
    document,
    property as SchemaObject,
  );
  return only === undefined ? several : [only];
}
