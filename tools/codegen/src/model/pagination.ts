import type { Pagination } from "@zapspec/runtime";
import { appendPointer } from "../load/json-pointer.ts";
import type { Context } from "./context.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { ParameterNode } from "./parameters.ts";

/** How the operation's list is turned, if the parameter that turns it exists. */
export function modelPagination(
  context: Context,
  { operation, pointer }: OperationNode,
  parameters: readonly ParameterNode[],
  extensions: ExtensionReader,
): Pagination | undefined {
  const pagination = extensions.pagination(operation, pointer);
  if (!pagination) return undefined;
  const turns = parameters.some(
    ({ parameter }) => parameter.in === "query" && parameter.name === pagination.parameter,
  );
  if (turns) return pagination;
  const at = appendPointer(pointer, "x-pagination");
  const message = `The page is turned by \`${pagination.parameter}\`, which is not a query parameter of the operation.`;
  context.report(
    "error",
    "pagination-parameter-unknown",
    at,
    message,
    "Declare the parameter or correct its name.",
  );
  return undefined;
}
