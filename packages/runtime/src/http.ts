import type { Api } from "./api.ts";
import type { Perform } from "./client.ts";
import { DECODERS } from "./decode.ts";
import { InvalidInputError } from "./errors.ts";
import { isApiError } from "./guards.ts";
import type { HttpClient } from "./http-types.ts";
import type { CallOptions } from "./options.ts";
import type { CallContext } from "./request.ts";

/** Options that openapi-fetch has, and that here the document or the pipeline decides. */
const SETTLED =
  "baseUrl fetch Request middleware redirect querySerializer pathSerializer bodySerializer".split(
    " ",
  );
const METHODS = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" ");

interface HttpInit extends RequestInit {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: object;
    readonly header?: object;
  };
  readonly timeoutInMs?: number;
  readonly deadlineInMs?: number;
  readonly retry?: CallOptions["retry"];
  readonly parseAs?: string;
}

type HttpAnswer = { data: unknown; response: Response } | { error: unknown; response: Response };
type HttpRequest = (method: string, path: string, init?: HttpInit) => Promise<HttpAnswer>;

export function createHttpClient<Paths>(api: Api, perform: Perform): HttpClient<Paths> {
  const operations = new Map(
    Object.values(api.operations).map((operation) => [
      `${operation.method} ${operation.path}`,
      operation,
    ]),
  );

  const request: HttpRequest = async (
    method,
    path,
    { params, body, headers, signal, timeoutInMs, deadlineInMs, retry, parseAs, ...init } = {},
  ) => {
    const operation = operations.get(`${method.toUpperCase()} ${path}`);
    const refuse = (text: string): never => {
      throw new InvalidInputError(text, { vendor: api.vendor, attempts: 0 });
    };
    if (!operation)
      return refuse(
        `${method.toUpperCase()} ${path} is no operation of this API. Give one of its paths as the document writes it.`,
      );
    const settled = SETTLED.find((name) => name in init);
    if (settled)
      refuse(
        `http takes no \`${settled}\`: the document and the client's options decide it. Leave it out.`,
      );
    if (parseAs !== undefined && !(parseAs in DECODERS))
      refuse("`parseAs` is not known. Give json, text, blob, arrayBuffer or stream.");
    const answer = parseAs as CallContext["answer"] | undefined;
    const input = { ...params, body };
    const options = {
      headers: toHeaderSource(headers),
      signal: signal ?? undefined,
      timeoutInMs,
      deadlineInMs,
      retry,
    };
    return perform(operation, input, options, { answer, init }).catch(handOverApiError);
  };

  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: HttpInit) => request(method, path, init),
  ]);
  // What each path takes cannot be said of a loop.
  return { ...Object.fromEntries(methods), request } as HttpClient<Paths>;
}

// openapi-fetch's users write `if (error)`, so an error without a body must not look like a success.
function handOverApiError(error: unknown): HttpAnswer {
  if (!isApiError(error)) throw error;
  return { error: error.body || error, response: error.response };
}

function toHeaderSource(
  headers: HeadersInit | undefined,
): Record<string, string> | Headers | undefined {
  return Array.isArray(headers) ? new Headers(headers) : headers;
}
