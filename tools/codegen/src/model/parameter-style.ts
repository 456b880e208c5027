import type { Parameter } from "@zapspec/runtime";
import type { ParameterObject, Schema } from "../load/document.ts";
import { isObject } from "./schema-facts.ts";
import type { Context } from "./context.ts";

const STYLES: Record<Parameter["in"], readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** The style of a parameter where it is not OpenAPI's default for its place. */
export function styleOf(
  context: Context,
  parameter: ParameterObject,
  place: Parameter["in"],
  pointer: string,
): Pick<Parameter, "style" | "explode"> {
  const defaultStyle = place === "query" ? "form" : "simple";
  const style = parameter.style ?? defaultStyle;
  if (!STYLES[place].includes(style)) {
    const message = `The style \`${style}\` is not one that OpenAPI allows in ${place}.`;
    const help = `Use ${STYLES[place].map((name) => `\`${name}\``).join(", ")}.`;
    context.report("error", "parameter-style-unsupported", pointer, message, help);
    return {};
  }
  const explode = parameter.explode ?? style === "form";
  // In a path an object is refused as a mistake, unless it is said how it is written.
  const isObjectInPath = place === "path" && isObject(context.document, parameter.schema);
  return {
    ...((style !== defaultStyle || isObjectInPath) && {
      style: style as NonNullable<Parameter["style"]>,
    }),
    ...(explode !== (style === "form") && { explode }),
  };
}

/** The media type of a parameter that is written as one. */
export function contentOf(
  context: Context,
  content: Record<string, { schema?: Schema }>,
  pointer: string,
): string {
  const [mediaType = "application/json"] = Object.keys(content);
  if (!/\bjson$/.test(mediaType)) {
    const message = `A parameter written as ${mediaType} cannot be serialised.`;
    const help = "Use `application/json`, or give the parameter a `schema` and a `style`.";
    context.report("error", "parameter-content-unsupported", pointer, message, help);
  }
  return mediaType;
}
