import { dereference, type OpenApiDocument, type Schema } from "../document.ts";

/** A schema with its `allOf` worked in, so that everything that is said of a value stands in one place. */
export function flatten(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf = [], ...own } = schema;
  return allOf
    .map((part) => flatten(document, dereference(document, part)))
    .reduce<Schema>(merge, own as Schema);
}

function merge(left: Schema, right: Schema): Schema {
  const properties = { ...left.properties };
  for (const [name, schema] of Object.entries(right.properties ?? {})) {
    const known = properties[name];
    properties[name] = known ? { allOf: [known, schema] } : schema;
  }
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  return {
    ...left,
    ...right,
    ...(left.type !== undefined && right.type !== undefined && { type: commonTypes(left, right) }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

function commonTypes(left: Schema, right: Schema): string | string[] {
  const others = new Set([right.type].flat());
  const common = [left.type].flat().filter((type) => type !== undefined && others.has(type));
  return common.length === 1 ? (common[0] ?? "") : (common as string[]);
}
