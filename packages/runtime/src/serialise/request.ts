import type { Operation } from "../api.ts";
import type { Settings } from "../options.ts";
import type { CallRequest } from "../request.ts";
import { contentTypeOf, writeBody } from "./body.ts";
import { type HeaderSource, toHeaders } from "./headers.ts";
import { compilePath } from "./path.ts";
import { compileQuery } from "./query.ts";

/** The values of one call. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}

/** Writes the request as it goes out, but for the secrets. */
export type Serialise = (
  operation: Operation,
  input: Input,
  headers: HeaderSource | Headers | undefined,
) => Pick<CallRequest, "url" | "method" | "headers" | "body">;

export function createSerialiser(settings: Settings): Serialise {
  // To take an operation's path and query to pieces costs more than to fill them, so it is done once.
  const addresses = new Map<Operation, WriteAddress>();
  return (operation, input, headers) => {
    const writeAddress = addresses.get(operation) ?? compileAddress(settings, operation);
    addresses.set(operation, writeAddress);
    const { header, body } = input;
    const { accept } = operation;
    return {
      url: writeAddress(input),
      method: operation.method,
      headers: toHeaders(
        [accept ? { accept } : undefined, settings.headers, headers, header as HeaderSource],
        contentTypeOf(operation, body),
      ),
      body: body === undefined ? undefined : writeBody(operation, body),
    };
  };
}

type WriteAddress = (input: Input) => string;

function compileAddress(settings: Settings, operation: Operation): WriteAddress {
  const base = settings.replacesServers
    ? settings.baseUrl
    : (operation.baseUrl ?? settings.baseUrl);
  const common = Object.fromEntries(
    Object.entries(settings.path).filter(([name]) => operation.path.includes(`{${name}}`)),
  );
  const writePath = compilePath(operation);
  const writeQuery = compileQuery(operation);
  return ({ path, query }) => base + writePath({ ...common, ...path }) + writeQuery(query);
}
