import { pathsOf } from "./base-path.ts";
import { methods } from "./openapi.ts";
import type {
  Method,
  OpenApiDocument,
  OperationObject,
  Pagination,
  ParameterObject,
  PathItem,
  RequestBodyObject,
  ResponseObject,
  SecurityRequirement,
} from "./openapi.ts";
import { locate, pointerTo } from "./pointer.ts";
import type { Located } from "./pointer.ts";

/** An operation of the document with everything it inherits and refers to at hand. */
export interface Operation {
  /** The operationId, or method and path where the document gives none. */
  readonly name: string;
  readonly operationId?: string;
  readonly method: Method;
  readonly path: string;
  /** The paths of the servers that offer it. */
  readonly basePaths: readonly string[];
  /** What the document says of the effect (`x-effect`) and of reading on (`x-pagination`), if it does. */
  readonly effect?: string;
  readonly pagination?: Pagination;
  readonly security: readonly SecurityRequirement[];
  readonly parameters: readonly Located<ParameterObject>[];
  readonly body?: Located<RequestBodyObject>;
  /** By status code as the document writes it: `200`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, Located<ResponseObject>>;
}

/** Every operation, in the order of the document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.keys(document.paths ?? {}).flatMap((path) => {
    const item = locate<PathItem>(document, pointerTo("paths", path));
    return methods
      .filter((method) => item.value[method])
      .map((method) => toOperation(document, path, method, item));
  });
}

function toOperation(
  document: OpenApiDocument,
  path: string,
  method: Method,
  item: Located<PathItem>,
): Operation {
  const operation = item.value[method] as OperationObject;
  const place = item.pointer + pointerTo(method);
  const { operationId, requestBody, responses = {} } = operation;
  const { "x-effect": effect, "x-pagination": pagination } = operation;
  const servers = [document.servers, item.value.servers, operation.servers];
  return {
    name: operationId ?? `${method.toUpperCase()} ${path}`,
    ...(operationId && { operationId }),
    method,
    path,
    basePaths: pathsOf(servers.flatMap((list) => list ?? [])),
    ...(effect && { effect }),
    ...(pagination && { pagination }),
    security: operation.security ?? document.security ?? [],
    parameters: parametersOf(document, item, place),
    ...(requestBody && { body: locate(document, `${place}/requestBody`) }),
    responses: new Map(
      Object.keys(responses)
        .filter((status) => !status.startsWith("x-"))
        .map((status) => [status, locate(document, place + pointerTo("responses", status))]),
    ),
  };
}

/** A parameter of the operation replaces the path item's parameter of the same name and place. */
function parametersOf(
  document: OpenApiDocument,
  item: Located<PathItem>,
  operationPlace: string,
): Located<ParameterObject>[] {
  const byKey = new Map<string, Located<ParameterObject>>();
  for (const place of [item.pointer, operationPlace]) {
    const { parameters = [] } = locate<OperationObject>(document, place).value;
    parameters.forEach((_, index) => {
      const parameter = locate<ParameterObject>(document, `${place}/parameters/${index}`);
      byKey.set(`${parameter.value.in} ${parameter.value.name}`, parameter);
    });
  }
  return [...byKey.values()];
}
