import type { CallContext } from "./request.ts";
import type { Delivery, ZapspecError } from "./zapspec-error.ts";

/** Which call and attempt an event belongs to. Nothing that was given or answered is in it, so all of it may be logged. */
export interface HookFacts {
  /** The same object in all events of one call, and in no other's: a key for a WeakMap. */
  readonly call: object;
  /** The vendor's short name. */
  readonly vendor: string;
  /** The operation's id in the vendor's document. */
  readonly operationId: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, never the path with its values. */
  readonly path: string;
  /** How often the request was handed to `fetch`; 1 for the first attempt. */
  readonly attempts: number;
}

/** What `onResponse` is told. */
export interface ResponseFacts extends HookFacts {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** From the attempt's beginning to its last byte, in milliseconds. */
  readonly durationInMs: number;
  /** What is wrong with the answer, if something is. */
  readonly error?: ZapspecError;
}

/** What `onRetry` is told. */
export interface RetryFacts extends HookFacts {
  /** How long the next attempt waits, in milliseconds. */
  readonly delayInMs: number;
  /** Why the attempt failed. */
  readonly error: ZapspecError;
}

/** What `onError` is told. */
export interface ErrorHookFacts extends HookFacts {
  /** Whether the vendor may have executed the call. */
  readonly delivery: Delivery;
  /** What the call throws. */
  readonly error: ZapspecError;
}

/** Told what happens, for logs and metrics. What a hook returns is ignored; one that throws cannot harm the call. */
export interface Hooks {
  /** An attempt begins. */
  onRequest?(facts: HookFacts): unknown;
  /** A whole answer came, and was judged. */
  onResponse?(facts: ResponseFacts): unknown;
  /** An attempt failed, and there will be another. */
  onRetry?(facts: RetryFacts): unknown;
  /** The call failed for good. */
  onError?(facts: ErrorHookFacts): unknown;
}

type Own<Facts> = Omit<Facts, keyof HookFacts>;

export type Notify = <Name extends keyof Hooks>(
  name: Name,
  context: CallContext,
  facts: Own<Parameters<NonNullable<Hooks[Name]>>[0]>,
) => void;

/** Tells every listener. */
export function createNotify(listeners: readonly Hooks[]): Notify {
  if (listeners.length === 0) return () => {};
  return (name, context, own) => {
    const { api, operation, attempts } = context;
    const { id, method, path } = operation;
    const facts = {
      call: context.key,
      vendor: api.vendor,
      operationId: id,
      method,
      path,
      attempts,
    };
    for (const listener of listeners)
      void tell(() => listener[name]?.({ ...facts, ...own } as never));
  };
}

// A promise, so that what an asynchronous hook throws ends here too.
async function tell(listen: () => unknown): Promise<void> {
  try {
    await listen();
  } catch {
    // A broken log is no failed call.
  }
}
