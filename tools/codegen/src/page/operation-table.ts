import type { Model, OperationModel } from "../model/model.ts";
import { toTable } from "./table.ts";

/** Every operation: where it is in the client, what it is on the wire and to the vendor, how sure that is. */
export function toOperationTable(model: Model): string {
  const header = ["call", "HTTP", "the vendor's title", "effect", "evidence"];
  return toTable(header, operationsOf(model).map(toRow));
}

/** What to read where nobody knows whether a call was executed. */
export function toLookUpTable(model: Model): string {
  const rows = operationsOf(model).flatMap(({ lookUp, ...operation }) =>
    lookUp ? [[placeOf(operation), `\`${lookUp.resource}.${lookUp.methodName}\``, lookUp.how]] : [],
  );
  if (rows.length === 0) return "Nothing that this API reads tells whether a call was executed.";
  return toTable(["after an `unknown`", "look with", "how"], rows);
}

function operationsOf({ resources }: Model): OperationModel[] {
  return resources.flatMap(({ operations }) => operations);
}

function placeOf({
  resource,
  methodName,
}: Pick<OperationModel, "resource" | "methodName">): string {
  return `\`${resource}.${methodName}\``;
}

function toRow(operation: OperationModel): string[] {
  const { httpMethod, path, vendorTitles, effect, evidence } = operation;
  const titles = [...new Set(vendorTitles)].join("; ");
  return [placeOf(operation), `\`${httpMethod} ${path}\``, titles, effect, evidence?.level ?? ""];
}
