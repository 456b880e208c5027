import { appendPointer } from "../load/json-pointer.ts";
import type { Context } from "./context.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { LookUpModel } from "./model.ts";
import { placeInClient } from "./place-in-client.ts";

interface Surroundings {
  readonly extensions: ExtensionReader;
  readonly nodes: readonly OperationNode[];
}

/** What to read before a call of unknown end is sent again, by its place in the client. */
export function modelLookUp(
  context: Context,
  { operation, pointer }: OperationNode,
  { extensions, nodes }: Surroundings,
): LookUpModel | undefined {
  const written = extensions.lookUp(operation, pointer);
  if (!written) return undefined;
  const target = nodes.find(({ id }) => id === written.operation);
  if (!target) {
    const at = appendPointer(pointer, "x-look-up");
    const message = `\`${written.operation}\` is no operation of the document, so nothing can be looked up with it.`;
    context.report(
      "error",
      "look-up-unknown",
      at,
      message,
      "Write the operationId of a call that reads.",
    );
    return undefined;
  }
  const quiet: Context = { ...context, report: () => {} };
  return { ...placeInClient(quiet, target, extensions), how: written.how ?? "" };
}
