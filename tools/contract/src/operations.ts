import {
  dereference,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Response,
} from "./document.ts";

/** An operation of the document with everything that it refers to in place, schemas excepted. */
export interface DeclaredOperation {
  readonly id: string;
  readonly resource: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: NonNullable<Operation["requestBody"]>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly security: readonly string[];
  /** The vendor's titles of the requests that it documents for this operation. */
  readonly titles: readonly string[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

export function listOperations(document: OpenApiDocument): DeclaredOperation[] {
  // What stands behind `?` or `#` is no part of a path: codegen says so, and makes no method.
  const paths = Object.entries(document.paths ?? {}).filter(([path]) => !/[?#]/.test(path));
  return paths.flatMap(([path, written]) => {
    const item = dereference(document, written);
    return METHODS.filter((method) => method in item).map((method) =>
      declare(document, path, item, method),
    );
  });
}

function declare(
  document: OpenApiDocument,
  path: string,
  item: Record<string, unknown>,
  httpMethod: string,
): DeclaredOperation {
  const operation = item[httpMethod] as Operation;
  const body = operation.requestBody && dereference(document, operation.requestBody);
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, response]) => [status, dereference(document, response)] as const,
  );
  return {
    id: operation.operationId,
    ...operation["x-sdk"],
    httpMethod: httpMethod.toUpperCase(),
    path,
    parameters: mergeParameters(
      document,
      item.parameters as Parameter[] | undefined,
      operation.parameters,
    ),
    // fetch sends none with these.
    ...(body && !["get", "head"].includes(httpMethod) && { body }),
    responses: Object.fromEntries(responses),
    titles: operation["x-vendor-titles"] ?? [],
    security: Object.keys((operation.security ?? document.security)?.[0] ?? {}),
  };
}

// The operation's own parameter wins over the path item's of the same name and place.
function mergeParameters(
  document: OpenApiDocument,
  ...lists: (Parameter[] | undefined)[]
): Parameter[] {
  const parameters = lists
    .flatMap((list) => list ?? [])
    .map((parameter) => dereference(document, parameter));
  return [
    ...new Map(
      parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
    ).values(),
  ];
}
