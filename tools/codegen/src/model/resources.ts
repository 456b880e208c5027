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
  const descriptions = new Map(
    context.document.tags?.map((tag) => [toResourceName(tag.name), tag.description ?? ""]),
  );
  return [...groups].map(([name, members]) => ({
    name,
    className: context.names.claim(name, `${toPascalCase(name)}Resource`),
    description: descriptions.get(name) ?? "",
    operations: members,
  }));
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
