import type { Parameter } from "@zapspec/runtime";
import { modelBody } from "./body.ts";
import type { Context } from "./context.ts";
import { defaultEffect } from "./effect.ts";
import { resolveEvidence } from "./evidence.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { OperationNode } from "./identify-operations.ts";
import { modelInput } from "./input.ts";
import { modelItemType } from "./item-type.ts";
import { modelLookUp } from "./look-up.ts";
import type { OperationModel } from "./model.ts";
import { modelPagination } from "./pagination.ts";
import { collectParameters, modelParameter } from "./parameters.ts";
import { modelPathArguments } from "./path-arguments.ts";
import { placeInClient } from "./place-in-client.ts";
import { findRequestExample } from "./request-example.ts";
import { modelSecurity } from "./security.ts";
import { modelOperationServer } from "./server.ts";
import { modelSuccess } from "./success.ts";

export interface OperationSurroundings {
  readonly extensions: ExtensionReader;
  readonly clientParameters: readonly string[];
  readonly knownSchemes: ReadonlySet<string>;
  readonly nodes: readonly OperationNode[];
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
  const body = modelBody(context, node);
  const place = placeInClient(context, node, extensions);
  const name = `${place.resource}.${place.methodName}`;
  const query = modelInput(context, parameters, "query", id, name);
  const headers = modelInput(context, parameters, "header", id, name);
  const security = modelSecurity(context, requirements, pointer, around.knownSchemes);
  const baseUrl = modelOperationServer(context, node);
  const pagination = modelPagination(context, node, parameters, extensions);
  const success = modelSuccess(context, node);
  const itemType = pagination && modelItemType(context, node, pagination, success);
  const lookUp = modelLookUp(context, node, around);
  const example = findRequestExample(context, node, parameters, body);
  return {
    id,
    ...place,
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
    success,
    documents500: "500" in (operation.responses ?? {}),
    ...(pagination && { pagination }),
    ...(itemType && { itemType }),
    ...(lookUp && { lookUp }),
    ...(example && { example }),
  };
}

function isIn(path: string) {
  return (parameter: Parameter) => parameter.in !== "path" || path.includes(`{${parameter.name}}`);
}
