import { isJson } from "../document/media-type.ts";
import type { MockedApi } from "../mocked-api.ts";
import type {
  OpenApiDocument,
  OperationObject,
  PathItem,
  RequestBodyObject,
} from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { locate, pointerTo } from "../document/pointer.ts";
import {
  hasElsewhere,
  referredComponents,
  referToComponents,
} from "../document/referred-components.ts";

/**
 * One path of the document as Prism gets it: without what the guard checks (security, parameters, JSON bodies), without
 * callbacks, which Prism would send out at once, and with no components but its own, for Prism writes out every one.
 */
export function toPrismDocument(api: MockedApi, path: string): OpenApiDocument {
  const { openapi, info, jsonSchemaDialect } = api.document;
  const item: PathItem = {};
  for (const operation of api.operations) {
    if (operation.path === path) item[operation.method] = toPrismOperation(api, operation);
  }
  const components = referredComponents(api.document, item);
  const document = structuredClone({
    openapi,
    info,
    ...(jsonSchemaDialect !== undefined && { jsonSchemaDialect }),
    paths: { [path]: item },
    components,
  });
  if (hasElsewhere(components)) referToComponents(document);
  return document;
}

function toPrismOperation(api: MockedApi, operation: Operation): OperationObject {
  const place = pointerTo("paths", operation.path, operation.method);
  const {
    callbacks: _,
    security: __,
    servers: ___,
    requestBody: ____,
    parameters: _____,
    ...rest
  } = locate<OperationObject>(api.document, place).value;
  return {
    ...rest,
    ...(operation.body && { requestBody: withoutJsonSchemas(operation.body.value) }),
  };
}

function withoutJsonSchemas(body: RequestBodyObject): RequestBodyObject {
  const content = Object.entries(body.content ?? {}).map(([name, mediaType]) =>
    isJson(name) ? ([name, {}] as const) : ([name, mediaType] as const),
  );
  return { ...body, content: Object.fromEntries(content) };
}
