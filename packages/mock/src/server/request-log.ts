import { isJson } from "../document/media-type.ts";
import { queryPairs, toNameValues } from "../check/query-pairs.ts";
import type { IncomingRequest } from "../exchange.ts";

/** A request that a mock received, whether it was answered or refused. */
export interface ReceivedRequest {
  readonly vendor: string;
  /** In capitals. */
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** As it was sent: percent-encoded, with the base path. */
  readonly path: string;
  /** A list where a name was sent more than once. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, otherwise the text; left out where there was none. */
  readonly body?: unknown;
  /** The document's operationId; left out where path and method lead to none. */
  readonly operationId?: string;
}

// A mock that runs all day must not grow all day.
const maximumRequests = 1_000;
const maximumBytes = 8 * 1024 * 1024;

/** Keeps the last requests, the oldest first. */
export class RequestLog {
  readonly requests: ReceivedRequest[] = [];
  /** The sizes of their bodies, in the same order. */
  readonly #bytes: number[] = [];
  #total = 0;

  record(vendor: string, request: IncomingRequest, operationId: string | undefined): void {
    const { method, path, headers } = request;
    const body = bodyOf(request);
    this.requests.push({
      vendor,
      method,
      url: request.query === "" ? path : `${path}?${request.query}`,
      path,
      query: toNameValues(queryPairs(request.query)),
      headers,
      ...(body !== undefined && { body }),
      ...(operationId !== undefined && { operationId }),
    });
    this.#bytes.push(request.body.length);
    this.#total += request.body.length;
    while (this.requests.length > 1 && this.#isFull()) this.#forget();
  }

  #isFull(): boolean {
    return this.requests.length > maximumRequests || this.#total > maximumBytes;
  }

  #forget(): void {
    this.requests.shift();
    this.#total -= this.#bytes.shift() ?? 0;
  }

  clear(): void {
    this.requests.length = 0;
    this.#bytes.length = 0;
    this.#total = 0;
  }
}

function bodyOf({ headers, body }: IncomingRequest): unknown {
  if (body.length === 0) return undefined;
  const text = new TextDecoder().decode(body);
  if (!isJson(headers["content-type"] ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
