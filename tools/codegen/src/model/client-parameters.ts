import { appendPointer } from "../load/json-pointer.ts";
import type { Context } from "./context.ts";
import type { ClientParameterModel } from "./model.ts";
import type { OperationNode } from "./identify-operations.ts";
import { collectParameters } from "./parameters.ts";
import { examplesOf, holderOf } from "./request-example.ts";
import { typeOfScalar } from "./schema-facts.ts";

/** The path parameters of `x-client-options`, with the type and text of their first declaration. */
export function modelClientParameters(
  context: Context,
  names: readonly string[],
  nodes: readonly OperationNode[],
): ClientParameterModel[] {
  if (names.length === 0) return [];
  const quiet: Context = { ...context, report: () => {} };
  const declared = nodes.flatMap(({ item, operation, itemPointer, pointer }) =>
    collectParameters(quiet, item, operation, itemPointer, pointer),
  );
  return names.flatMap((name, index) => {
    const found = declared.find(
      ({ parameter }) => parameter.in === "path" && parameter.name === name,
    );
    if (!found) return reportUnknown(context, name, index);
    const { schema, description = "" } = found.parameter;
    const type = typeOfScalar(context.document, schema);
    const [example] = examplesOf(context, holderOf(found.parameter));
    return [{ name, type, description, example: example?.value }];
  });
}

function reportUnknown(context: Context, name: string, index: number): [] {
  const message = `\`${name}\` is no path parameter of any operation.`;
  const at = appendPointer("#/x-client-options", index);
  context.report(
    "error",
    "client-option-unknown",
    at,
    message,
    "Name a path parameter that operations declare.",
  );
  return [];
}
