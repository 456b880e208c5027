import type { Parameter } from "@zapspec/runtime";
import type { OperationObject, ParameterObject, PathItem } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { type Context, dereference } from "./context.ts";
import { contentOf, styleOf } from "./parameter-style.ts";
import { isNullable } from "./schema-facts.ts";

export interface ParameterNode {
  readonly parameter: ParameterObject;
  readonly pointer: string;
}

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
