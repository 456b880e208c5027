import type { OpenApiDocument, Schema } from "../load/document.ts";
import { parsePointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import type { Context } from "./context.ts";
import type { TypeModel } from "./model.ts";
import { type TypeNames, toPascalCase } from "./names.ts";
import type { Report } from "../diagnostics.ts";

/** The TypeScript name of a schema: a component's own, or an alias that is made for an inline one. */
export function nameType(
  context: Context,
  schema: Schema | undefined,
  candidates: [string, ...string[]],
  expression: string,
): string {
  const component = componentOf(schema);
  const known = component && context.schemaNames.get(component);
  if (known) return known;
  const name = context.names.claim(...candidates);
  context.types.push({ name, expression, description: schema?.description ?? "" });
  return name;
}

/** Claims a name for every component schema, in the document's order, before anything else takes one. */
export function nameSchemas(
  document: OpenApiDocument,
  names: TypeNames,
  report: Report,
): Map<string, TypeModel> {
  const schemas = Object.entries(document.components?.schemas ?? {});
  return new Map(
    schemas.map(([component, schema]) => {
      const wanted = toPascalCase(component);
      const name = names.claim(component);
      if (name !== wanted) reportCollision(report, component, wanted, name);
      const expression = `components["schemas"][${toLiteral(component)}]`;
      return [component, { name, expression, description: schema.description ?? "" }];
    }),
  );
}

function componentOf(schema: Schema | undefined): string | undefined {
  if (typeof schema?.$ref !== "string") return undefined;
  const [top, kind, name] = parsePointer(schema.$ref);
  return top === "components" && kind === "schemas" ? name : undefined;
}

function reportCollision(report: Report, component: string, wanted: string, name: string): void {
  const pointer = `#/components/schemas/${component.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const message = `The type name \`${wanted}\` is taken, so the schema \`${component}\` becomes \`${name}\`.`;
  report(
    "warning",
    "type-name-collision",
    pointer,
    message,
    "Rename the schema to something that is free.",
  );
}
