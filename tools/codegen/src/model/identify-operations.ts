import type { HttpMethod } from "@zapspec/runtime";
import type { OperationObject, PathItem } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { type Context, dereference } from "./context.ts";
import { toCamelCase } from "./names.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** An operation as it stands in the bundled document. */
export interface OperationNode {
  readonly path: string;
  readonly method: HttpMethod;
  readonly id: string;
  readonly item: PathItem;
  readonly itemPointer: string;
  readonly operation: OperationObject;
  readonly pointer: string;
}

/** Every operation of the document in its order, each with an id that is its own. */
export function identifyOperations(context: Context): OperationNode[] {
  const seen = new Map<string, string>();
  return Object.entries(context.document.paths ?? {}).flatMap(([path, written]) => {
    const at = appendPointer("#/paths", path);
    const { node: item, pointer: itemPointer } = dereference<PathItem>(
      context.document,
      written,
      at,
    );
    if (/[?#]/.test(path)) return reportUnsendable(context, path, at);
    reportRepeatedParameters(context, path, at);
    if ("trace" in item) reportTrace(context, itemPointer);
    return METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as OperationObject;
      const pointer = appendPointer(itemPointer, method);
      const id = identify(context, operation, method, path, pointer, seen);
      const httpMethod = method.toUpperCase() as HttpMethod;
      return { path, method: httpMethod, id, item, itemPointer, operation, pointer };
    });
  });
}

/** The operationId, written into the document where it is missing, so that every later stage finds one. */
function identify(
  context: Context,
  operation: OperationObject,
  method: string,
  path: string,
  pointer: string,
  seen: Map<string, string>,
): string {
  if (!operation.operationId) {
    operation.operationId = toCamelCase(`${method} ${path}`);
    const message = `${method.toUpperCase()} ${path} has no operationId; it is called \`${operation.operationId}\`, from its path.`;
    context.report(
      "warning",
      "operation-id-missing",
      pointer,
      message,
      "Give it a unique verbNoun, for example `listTickets`.",
    );
  }
  const id = operation.operationId;
  const first = seen.get(id);
  if (first) {
    const at = appendPointer(pointer, "operationId");
    const message = `The operationId \`${id}\` is already that of ${first}.`;
    context.report(
      "error",
      "operation-id-duplicate",
      at,
      message,
      "Give each operation an id of its own.",
    );
  }
  seen.set(id, `${method.toUpperCase()} ${path}`);
  return id;
}

function reportTrace(context: Context, itemPointer: string): void {
  const message = "TRACE cannot be sent: fetch forbids it.";
  context.report(
    "warning",
    "method-unsupported",
    appendPointer(itemPointer, "trace"),
    message,
    "Remove the operation.",
  );
}

// Some documents tell two operations of one path apart so, for tools that write pages.
function reportUnsendable(context: Context, path: string, pointer: string): [] {
  const message = `The path ${path} holds a query or a fragment, which is no part of a path; its operations have no method.`;
  const help = "Describe a query as parameters, and operations of one path as one.";
  context.report("warning", "path-unsupported", pointer, message, help);
  return [];
}

function reportRepeatedParameters(context: Context, path: string, pointer: string): void {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  for (const name of new Set(repeated)) {
    const message = `The path ${path} has {${name}} more than once; a method can only give it one value.`;
    const help = "Give each a name of its own: the names are not sent.";
    context.report("error", "path-parameter-repeated", pointer, message, help);
  }
}
