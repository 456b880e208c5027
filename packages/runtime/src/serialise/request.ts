import type { Operation } from "../api.ts";
import type { Settings } from "../options.ts";
import type { CallRequest } from "../request.ts";
import { contentTypeOf, writeBody } from "./body.ts";
import { type HeaderSource, toHeaders } from "./headers.ts";
import { writePath } from "./path.ts";
import { writeQuery } from "./query.ts";

/** The values of one call. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}

/** The request as it goes out, but for the secrets. */
export function serialise(
  settings: Settings,
  operation: Operation,
  { path, query, header, body }: Input,
  headers: HeaderSource | Headers | undefined,
): Pick<CallRequest, "url" | "method" | "headers" | "body"> {
  const search = writeQuery(operation, { ...query });
  return {
    url:
      baseUrlOf(settings, operation) +
      writePath(operation, { ...pathOf(operation, settings), ...path }) +
      (search && `?${search}`),
    method: operation.method,
    headers: toHeaders([
      contentTypeOf(operation, body),
      settings.headers,
      headers,
      header as HeaderSource,
    ]),
    body: body === undefined ? undefined : writeBody(operation, body),
  };
}

function baseUrlOf({ replacesServers, baseUrl }: Settings, operation: Operation): string {
  return replacesServers ? baseUrl : (operation.baseUrl ?? baseUrl);
}

function pathOf({ path }: Operation, settings: Settings): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings.path).filter(([name]) => path.includes(`{${name}}`)),
  );
}
