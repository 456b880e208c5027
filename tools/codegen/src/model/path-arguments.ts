import { typeOfScalar } from "./schema-facts.ts";
import type { Schema } from "../load/document.ts";
import { type Context, dereference } from "./context.ts";
import { describeValue } from "./limits.ts";
import type { ArgumentModel } from "./model.ts";
import { toParameterName } from "./names.ts";
import type { ParameterNode } from "./parameters.ts";

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
    const { schema = {}, description = "" } = node.parameter;
    const type = typeOfScalar(context.document, schema);
    const facts = describeValue(dereference<Schema>(context.document, schema, "#").node);
    return [{ identifier, name, type, description, facts }];
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
