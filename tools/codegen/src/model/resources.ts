import type { Context } from "./context.ts";
import type { OperationModel, ResourceModel } from "./model.ts";
import { toPascalCase, toResourceName } from "./names.ts";

interface PlacedOperation {
  readonly pointer: string;
  readonly operation: OperationModel;
}

/** The operations by the resource they belong to, in the order in which the document first names each. */
export function modelResources(
  context: Context,
  placed: readonly PlacedOperation[],
): ResourceModel[] {
  reportMethodCollisions(context, placed);
  const groups = Map.groupBy(
    placed.map(({ operation }) => operation),
    ({ resource }) => resource,
  );
  const descriptions = describeTags(context);
  return [...groups].map(([name, members]) => ({
    name,
    className: context.names.claim(name, `${toPascalCase(name)}Resource`),
    description: descriptions.get(name) ?? "",
    operations: members,
  }));
}

function describeTags({ document, report }: Context): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const [index, { name, description = "" }] of (document.tags ?? []).entries()) {
    const resource = toResourceName(name);
    if (!descriptions.has(resource)) descriptions.set(resource, description);
    else {
      const message = `The tag \`${name}\` is declared before, for the same \`client.${resource}\`; the first description stays.`;
      const help = "Remove one of the two, or rename it.";
      report("warning", "tag-duplicate", `#/tags/${index}`, message, help);
    }
  }
  return descriptions;
}

function reportMethodCollisions({ report }: Context, placed: readonly PlacedOperation[]): void {
  const seen = new Map<string, string>();
  for (const { pointer, operation } of placed) {
    const place = `${operation.resource}.${operation.methodName}`;
    const first = seen.get(place);
    if (first && first !== operation.id) {
      const message = `\`${operation.id}\` and \`${first}\` would both be \`${place}\`.`;
      const help =
        "Give one of them another `operationId`, or an `x-sdk` with `resource` and `method` of its own.";
      report("error", "method-collision", pointer, message, help);
    }
    seen.set(place, operation.id);
  }
}
