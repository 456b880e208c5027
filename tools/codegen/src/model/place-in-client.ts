import type { Context } from "./context.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { OperationModel } from "./model.ts";
import { toMethodName, toResourceName } from "./names.ts";

/** `client.resource.method()`: from `x-sdk`, or from the tag and the operationId. */
export function placeInClient(
  context: Context,
  { id, path, operation, pointer }: OperationNode,
  extensions: ExtensionReader,
): Pick<OperationModel, "resource" | "methodName"> {
  const sdk = extensions.sdk(operation, pointer);
  const resource = sdk?.resource ?? operation.tags?.[0] ?? firstSegment(path);
  if (!sdk?.resource && !operation.tags?.length) {
    const message = `The operation has neither a tag nor \`x-sdk\`, so it is placed under \`${toResourceName(resource)}\`, from its path.`;
    context.report(
      "warning",
      "operation-without-resource",
      pointer,
      message,
      "Give it one tag: the resource it belongs to.",
    );
  }
  return { resource: toResourceName(resource), methodName: toMethodName(sdk?.method ?? id) };
}

function firstSegment(path: string): string {
  return path.split("/").find((segment) => segment !== "" && !segment.startsWith("{")) ?? "root";
}
