import type { Answer, Api, Operation } from "./api.ts";
import type { CallFacts } from "./zapspec-error.ts";

/** A request on its way through the pipeline. */
export interface CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** Ends the call, or the attempt. */
  readonly signal: AbortSignal | undefined;
  readonly context: CallContext;
}

/** What is known of one call, shared by everything that happens to it. */
export interface CallContext {
  readonly api: Api;
  readonly operation: Operation;
  /** How the body is handed over. */
  readonly answer: Answer | ParseAs;
  readonly timeoutInMs: number;
  readonly maxResponseBytes: number;
  /** Fields for `fetch` that the pipeline does not decide itself. */
  readonly init: RequestInit;
  /** How often the request was handed to `fetch`. */
  attempts: number;
  /** The secrets that travelled, to be kept out of what is shown. */
  readonly secrets: string[];
}

/** How openapi-fetch names the ways to hand over a body. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** A success: its body, decoded, and the answer it came in (whose body has been read). */
export interface Success<T = unknown> {
  data: T;
  response: Response;
}

export type Handler = (request: CallRequest) => Promise<Success>;
/** A step around all later ones. */
export type Policy = (request: CallRequest, next: Handler) => Promise<Success>;

export function factsOf({ api, operation, attempts }: CallContext): CallFacts {
  const { id, method, path } = operation;
  return { vendor: api.vendor, operationId: id, method, path, attempts };
}
