import type { Answer, Api, Operation } from "./api.ts";
import type { RetryLimits } from "./options.ts";
import type { Trace } from "./platform.ts";
import type { WrittenHeaders } from "./serialise/headers.ts";
import { type CallFacts, type Delivery, mostDoubtful } from "./zapspec-error.ts";

/** A request on its way through the pipeline. */
export interface CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: WrittenHeaders;
  readonly body: BodyInit | undefined;
  readonly context: CallContext;
  /** Ends the attempt. */
  readonly signal?: AbortSignal;
  readonly trace?: Trace;
}

/** What is known of one call, shared by everything that happens to it. */
export interface CallContext {
  /** Stands for the call in hooks. */
  readonly key: object;
  readonly api: Api;
  readonly operation: Operation;
  /** How the body is handed over. */
  readonly answer: Answer | ParseAs;
  readonly timeoutInMs: number;
  readonly deadlineInMs: number;
  /** When the deadline is, by a clock that nobody sets. */
  readonly endsAt: number;
  retry: RetryLimits;
  readonly maxResponseBytes: number;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** Fields for `fetch` that the pipeline does not decide itself. */
  readonly init: RequestInit;
  /** How often the request was handed to `fetch`. */
  attempts: number;
  /** The most doubtful verdict of the attempts so far. */
  delivery: Delivery;
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

/** The facts of an error whose last attempt came as far as `delivery`: an earlier one may have come further. */
export function factsOf(
  { api, operation, attempts, delivery: earlier }: CallContext,
  delivery: Delivery,
): CallFacts & { readonly delivery: Delivery } {
  const { id, method, path } = operation;
  return {
    vendor: api.vendor,
    operationId: id,
    method,
    path,
    attempts,
    delivery: mostDoubtful(earlier, delivery),
  };
}
