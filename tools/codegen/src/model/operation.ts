import type { Effect, HttpMethod, Parameter } from "@zapspec/runtime";
import type { OperationObject, PathItem, Server } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { modelBody } from "./body.ts";
import type { Context } from "./context.ts";
import { resolveEvidence } from "./evidence.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { InputModel, OperationModel } from "./model.ts";
import { toMethodName, toResourceName } from "./names.ts";
import {
  collectParameters,
  modelParameter,
  modelPathArguments,
  type ParameterNode,
} from "./parameters.ts";
import { modelSecurity } from "./security.ts";
import { modelSuccess } from "./success.ts";

/** An operation as it stands in the bundled document. */
export interface OperationNode {
  readonly path: string;
  readonly method: HttpMethod;
  readonly id: string;
  readonly item: PathItem;
  readonly itemPointer: string;
  readonly operation: OperationObject;
  readonly pointer: string;
}

export interface OperationSurroundings {
  readonly extensions: ExtensionReader;
  readonly clientParameters: readonly string[];
  readonly knownSchemes: ReadonlySet<string>;
}

export function modelOperation(
  context: Context,
  node: OperationNode,
  around: OperationSurroundings,
): OperationModel {
  const { id, path, method, item, itemPointer, operation, pointer } = node;
  const { extensions } = around;
  const parameters = collectParameters(context, item, operation, itemPointer, pointer);
  const requirements = operation.security ?? context.document.security;
  const evidence = resolveEvidence(operation, item, context.document);
  extensions.evidence(operation, pointer);
  const body = modelBody(context, operation, id, pointer);
  const query = modelInput(context, parameters, "query", id);
  const headers = modelInput(context, parameters, "header", id);
  const security = modelSecurity(context, requirements, pointer, around.knownSchemes);
  const baseUrl = serverOf(context, item, operation, itemPointer, pointer);
  const pagination = modelPagination(context, node, parameters, extensions);
  return {
    id,
    ...placeInClient(context, node, extensions),
    httpMethod: method,
    path,
    ...(baseUrl && { baseUrl }),
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    vendorTitles: extensions.vendorTitles(operation, pointer),
    ...(evidence && { evidence }),
    effect: extensions.effect(operation, pointer) ?? defaultEffect(method),
    pathArguments: modelPathArguments(context, path, parameters, around.clientParameters, pointer),
    ...(body && { body }),
    ...(query && { query }),
    ...(headers && { headers }),
    parameters: parameters
      .map((parameter) => modelParameter(context, parameter))
      .filter(isIn(path)),
    ...(security && { security }),
    success: modelSuccess(context, operation, id, pointer),
    ...(pagination && { pagination }),
  };
}

/** By RFC 9110: GET and HEAD are safe, PUT and DELETE may be repeated, nothing is promised of the rest. */
export function defaultEffect(method: HttpMethod): Effect {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "read";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "unsafe";
}

function placeInClient(
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

function isIn(path: string) {
  return (parameter: Parameter) => parameter.in !== "path" || path.includes(`{${parameter.name}}`);
}

function modelInput(
  context: Context,
  nodes: readonly ParameterNode[],
  place: "query" | "header",
  id: string,
): InputModel | undefined {
  const own = nodes.filter(({ parameter }) => parameter.in === place);
  if (own.length === 0) return undefined;
  const suffix = place === "query" ? "Query" : "Headers";
  const name = context.names.claim(`${id}${suffix}`, `${id}${suffix}Parameters`);
  const expression = `NonNullable<operations[${toLiteral(id)}]["parameters"]["${place}"]>`;
  context.types.push({ name, expression, description: "" });
  return { type: name, required: own.some(({ parameter }) => parameter.required === true) };
}

function modelPagination(
  context: Context,
  { operation, pointer }: OperationNode,
  parameters: readonly ParameterNode[],
  extensions: ExtensionReader,
): OperationModel["pagination"] {
  const pagination = extensions.pagination(operation, pointer);
  if (!pagination) return undefined;
  const turns = parameters.some(
    ({ parameter }) => parameter.in === "query" && parameter.name === pagination.parameter,
  );
  if (turns) return pagination;
  const at = appendPointer(pointer, "x-pagination");
  const message = `The page is turned by \`${pagination.parameter}\`, which is not a query parameter of the operation.`;
  context.report(
    "error",
    "pagination-parameter-unknown",
    at,
    message,
    "Declare the parameter or correct its name.",
  );
  return undefined;
}

function serverOf(
  context: Context,
  item: PathItem,
  operation: OperationObject,
  itemPointer: string,
  pointer: string,
): string | undefined {
  const [servers, at]: [Server[] | undefined, string] = operation.servers
    ? [operation.servers, pointer]
    : [item.servers, itemPointer];
  const [server] = servers ?? [];
  if (!server) return undefined;
  if (/^https?:\/\/[^{}]+$/.test(server.url)) return server.url;
  const message = `The server \`${server.url}\` of this operation is relative or has variables; the client's base URL is used.`;
  const help = "Write an absolute URL, or put the path in front of the operation's own.";
  context.report("warning", "server-ignored", appendPointer(at, "servers", 0), message, help);
  return undefined;
}
