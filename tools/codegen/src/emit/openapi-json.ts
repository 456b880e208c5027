import type { OpenApiDocument, OperationObject, PathItem } from "../load/document.ts";
import type { Model, OperationModel } from "../model/model.ts";

/** `openapi.json`: the document in one piece, with each operation's id and place in the client written out. */
export function emitOpenapiJson(document: OpenApiDocument, model: Model): string {
  const places = new Map(
    model.resources
      .flatMap(({ operations }) => operations)
      .map((operation) => [operation.id, operation]),
  );
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [path, writeOut(item, places)]),
  );
  return `${JSON.stringify({ ...document, paths }, null, 2)}\n`;
}

function writeOut(item: PathItem, places: ReadonlyMap<string, OperationModel>): object {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      const place = isOperation(value) ? places.get(value.operationId ?? "") : undefined;
      if (!place) return [key, value];
      const sdk = { resource: place.resource, method: place.methodName };
      return [key, { ...(value as OperationObject), "x-sdk": sdk }];
    }),
  );
}

function isOperation(value: unknown): value is OperationObject {
  return typeof value === "object" && value !== null && "operationId" in value;
}
