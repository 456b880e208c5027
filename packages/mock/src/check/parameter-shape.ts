import type {
  OpenApiDocument,
  ParameterObject,
  Schema,
  SchemaObject,
} from "../document/openapi.ts";
import { resolve } from "../document/pointer.ts";

/** What the text of a parameter is read as. */
export type Shape = "array" | "object" | "text";

/** The first shape that the schema admits; text is what is left. */
export function shapeOf(document: OpenApiDocument, { schema }: ParameterObject): Shape {
  const shapes = ["object", "array"] as const;
  return shapes.find((shape) => admits(document, schema, shape)) ?? "text";
}

/** By default only the styles that repeat the name have a value of its own for each item. */
export function isExploded({
  in: place,
  style = place === "query" || place === "cookie" ? "form" : "simple",
  explode = style === "form",
}: ParameterObject): boolean {
  return explode;
}

export function objectSchema(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  const target = schema === undefined ? {} : resolve(document, schema);
  return typeof target === "object" ? target : {};
}

/** Whether the schema lets a value of the type through, as far as its types tell. */
function admits(document: OpenApiDocument, schema: Schema | undefined, type: string): boolean {
  const { type: types, allOf = [], anyOf = [], oneOf = [] } = objectSchema(document, schema);
  if ([types].flat().includes(type)) return true;
  return [...allOf, ...anyOf, ...oneOf].some((branch) => admits(document, branch, type));
}
