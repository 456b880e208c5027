import type { ResponseObject } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { type Context, dereference } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { ErrorModel } from "./model.ts";
import { toPascalCase } from "./names.ts";
import { chooseReading } from "./reading.ts";
import { nameType } from "./types.ts";

/** The error of the vendor, with the bodies that its operations declare for failures; each schema once. */
export function modelErrors(
  context: Context,
  nodes: readonly OperationNode[],
  vendor: string,
): ErrorModel {
  const quiet: Context = { ...context, report: () => {} };
  const types = nodes.flatMap((node) =>
    failuresOf(node).flatMap((status) => bodyTypeOf(quiet, node, status)),
  );
  return {
    name: context.names.claim(`${vendor}Error`, `${vendor}ClientError`),
    bodyTypes: [...new Set(types)],
  };
}

function failuresOf({ operation: { responses = {} } }: OperationNode): string[] {
  const statuses = Object.keys(responses);
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  // Where no success is declared, `default` is what a call gives back.
  return statuses.filter((status) => /^[45]/.test(status) || (status === "default" && hasSuccess));
}

function bodyTypeOf(
  context: Context,
  { id, operation, pointer }: OperationNode,
  status: string,
): string[] {
  const written = operation.responses?.[status];
  if (!written) return [];
  const at = appendPointer(pointer, "responses", status);
  const response = dereference<ResponseObject>(context.document, written, at);
  const reading = chooseReading(context, response.node, response.pointer);
  if (reading?.answer !== "json" || !reading.schema) return [];
  const key = /^\d+$/.test(status) ? status : toLiteral(status);
  const expression = `operations[${toLiteral(id)}]["responses"][${key}]["content"][${toLiteral(reading.mediaType)}]`;
  return [nameType(context, reading.schema, [`${id}Error${toPascalCase(status)}`], expression)];
}
