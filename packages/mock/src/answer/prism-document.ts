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

/**
 * The document as Prism gets it: without what the guard checks (security, parameters, JSON bodies), and without
 * callbacks, which Prism would send out at once.
 */
export function toPrismDocument(api: MockedApi): OpenApiDocument {
  const { servers: _, security: __, webhooks: ___, ...document } = api.document;
  const paths: Record<string, PathItem> = {};
  for (const operation of api.operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method] = toPrismOperation(api, operation);
  }
  return structuredClone({ ...document, paths });
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
