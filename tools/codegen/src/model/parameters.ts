import type { Parameter } from "@zapspec/runtime";
import type { OperationObject, ParameterObject, PathItem, Schema } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { type Context, dereference } from "./context.ts";
import { isNullable, typeOfScalar } from "./schema-facts.ts";
import type { ArgumentModel } from "./model.ts";
import { toParameterName } from "./names.ts";

export interface ParameterNode {
  readonly parameter: ParameterObject;
  readonly pointer: string;
}

const STYLES: Record<Parameter["in"], readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** The path item's parameters with the operation's own over them, as OpenAPI merges them: by name and place. */
export function collectParameters(
  context: Context,
  item: PathItem,
  operation: OperationObject,
  itemPointer: string,
  operationPointer: string,
): ParameterNode[] {
  const merged = new Map<string, ParameterNode>();
  const sources = [
    { list: item.parameters ?? [], pointer: appendPointer(itemPointer, "parameters") },
    { list: operation.parameters ?? [], pointer: appendPointer(operationPointer, "parameters") },
  ];
  for (const { list, pointer } of sources) {
    for (const [index, written] of list.entries()) {
      const at = appendPointer(pointer, index);
      const { node } = dereference<ParameterObject>(context.document, written, at);
      merged.set(`${node.in} ${node.name}`, { parameter: node, pointer: at });
    }
  }
  return [...merged.values()].filter((node) => isSendable(context, node));
}

/** The facts that the serialisers need; what equals OpenAPI's default is left out. */
export function modelParameter(context: Context, { parameter, pointer }: ParameterNode): Parameter {
  const place = parameter.in as Parameter["in"];
  const facts: Parameter = {
    in: place,
    name: parameter.name,
    ...((parameter.required || place === "path") && { required: true }),
    ...(parameter.allowReserved && { allowReserved: true }),
    ...(isNullable(context.document, parameter.schema) && { nullable: true }),
  };
  if (parameter.content)
    return { ...facts, content: contentOf(context, parameter.content, pointer) };
  return { ...facts, ...styleOf(context, parameter, place, pointer) };
}

/** The positional arguments of a method: the template's parameters in the template's order. */
export function modelPathArguments(
  context: Context,
  path: string,
  nodes: readonly ParameterNode[],
  clientParameters: readonly string[],
  operationPointer: string,
): ArgumentModel[] {
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const declared = new Map(
    nodes
      .filter(({ parameter }) => parameter.in === "path")
      .map((node) => [node.parameter.name, node]),
  );
  reportStrayPathParameters(context, path, inTemplate, declared, operationPointer);
  const taken = new Set<string>();
  return inTemplate.flatMap((name) => {
    const node = declared.get(name);
    if (!node || clientParameters.includes(name)) return [];
    const identifier = toParameterName(name, taken);
    taken.add(identifier);
    const type = typeOfScalar(context.document, node.parameter.schema);
    return [{ identifier, name, type, description: node.parameter.description ?? "" }];
  });
}

function reportStrayPathParameters(
  context: Context,
  path: string,
  inTemplate: readonly string[],
  declared: ReadonlyMap<string, ParameterNode>,
  operationPointer: string,
): void {
  for (const name of inTemplate) {
    if (declared.has(name)) continue;
    const message = `The path ${path} has {${name}}, which no parameter declares.`;
    const help = `Add a parameter with \`in: path\` and \`name: ${name}\`, or correct the template.`;
    context.report("error", "path-parameter-undeclared", operationPointer, message, help);
  }
  for (const [name, node] of declared) {
    if (inTemplate.includes(name)) continue;
    const message = `The path parameter \`${name}\` does not occur in ${path}, so it is never sent.`;
    context.report(
      "warning",
      "path-parameter-unused",
      node.pointer,
      message,
      "Remove it or correct its name.",
    );
  }
}

function isSendable(context: Context, { parameter, pointer }: ParameterNode): boolean {
  if (parameter.in !== "cookie") return isOwnHeader(parameter);
  const severity = parameter.required ? "error" : "warning";
  const message = `The cookie parameter \`${parameter.name}\` cannot be sent: browsers forbid it and fetch ignores it.`;
  const help = "If it is a credential, declare it as a security scheme; otherwise remove it.";
  context.report(severity, "cookie-parameter-unsupported", pointer, message, help);
  return false;
}

// OpenAPI: header parameters of these three names "SHALL be ignored"; other keywords say the same.
function isOwnHeader({ in: place, name }: ParameterObject): boolean {
  return (
    place !== "header" || !["accept", "content-type", "authorization"].includes(name.toLowerCase())
  );
}

function styleOf(
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
  return {
    ...(style !== defaultStyle && { style: style as NonNullable<Parameter["style"]> }),
    ...(explode !== (style === "form") && { explode }),
  };
}

function contentOf(
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
