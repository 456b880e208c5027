import type { Schema } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import type { Context } from "./context.ts";
import type { OperationNode } from "./operation.ts";

/** Constructs that generated code leaves out: each is said once, with a count, so that nothing is silently missing. */
export function reportBlindSpots(context: Context, nodes: readonly OperationNode[]): void {
  const withCallbacks = nodes.filter(({ operation }) => operation.callbacks !== undefined);
  if (withCallbacks[0]) {
    const at = appendPointer(withCallbacks[0].pointer, "callbacks");
    const message = `${withCallbacks.length} operation(s) declare callbacks, for which no types are generated.`;
    context.report(
      "warning",
      "callbacks-ignored",
      at,
      message,
      "Describe what the vendor sends under `webhooks`.",
    );
  }
  const marked = findReadWriteMarks(
    context.document.components?.schemas ?? {},
    "#/components/schemas",
  );
  if (marked[0]) {
    const message = `${marked.length} propert${marked.length === 1 ? "y is" : "ies are"} marked readOnly or writeOnly, which types cannot tell apart.`;
    const help = "Write one schema for the request and one for the response.";
    context.report("warning", "read-only-ignored", marked[0], message, help);
  }
}

function findReadWriteMarks(node: unknown, pointer: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const schema = node as Schema;
  const own = schema.readOnly === true || schema.writeOnly === true ? [pointer] : [];
  const below = Object.entries(node).flatMap(([key, child]) =>
    findReadWriteMarks(child, appendPointer(pointer, key)),
  );
  return [...own, ...below];
}
