import { AbortedError, TimeoutError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { type CallContext, factsOf } from "./request.ts";
import type { Delivery } from "./zapspec-error.ts";

/** A piece of a call's work. */
export interface Work<T> {
  readonly run: (signal: AbortSignal) => Promise<T>;
  /** For the message: what did not come in time. */
  readonly missing: string;
  /** The limit of this piece in milliseconds; the call's deadline may be nearer. */
  readonly timeoutInMs: number;
  /** How far it came, if it is ended now. Default: not sent. */
  readonly delivery?: () => Delivery;
}

/**
 * Runs a piece of work until it is done, its time or the call's is up, or the caller's signal aborts, whichever is first.
 *
 * It does not trust that the work obeys its signal: a signal that reaches `fetch` by way of other signals can be collected as
 * garbage and then never fires (https://github.com/nodejs/undici/issues/3644). The timer and the listener hold everything here.
 */
export function within<T>(context: CallContext, work: Work<T>): Promise<T> {
  const { signal } = context;
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = (): void => end(toAbortedError(context, work));
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const succeed = (result: T): void => {
      settle();
      resolve(result);
    };
    const fail = (error: unknown): void => {
      settle();
      reject(error);
    };
    const end = (error: Error): void => {
      fail(error);
      controller.abort();
    };
    if (signal?.aborted) return abort();
    const remainingInMs = remainingOf(context);
    const limit = work.timeoutInMs < remainingInMs ? "timeoutInMs" : "deadlineInMs";
    const late = (): void => end(toTimeoutError(context, work, limit));
    if (remainingInMs <= 0) return late();
    signal?.addEventListener("abort", abort);
    timer = setTimeout(late, Math.min(work.timeoutInMs, remainingInMs));
    work.run(controller.signal).then(succeed, fail);
  });
}

/** How much of the call's time is left, in milliseconds. */
export function remainingOf({ endsAt }: CallContext): number {
  return Math.max(0, endsAt - performance.now());
}

/** Waits, unless the call ends before. */
export function wait(context: CallContext, delayInMs: number): Promise<void> {
  const until = performance.now() + delayInMs;
  const run = (ended: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>;
      // A busy process counts a timer from some moment before it was set, and the vendor's time must not be undercut.
      const look = (): void => {
        const leftInMs = until - performance.now();
        if (leftInMs <= 0) return resolve();
        timer = setTimeout(look, leftInMs);
      };
      look();
      ended.addEventListener("abort", () => clearTimeout(timer));
    });
  return within(context, { run, missing: "no turn came", timeoutInMs: Infinity });
}

function toAbortedError(context: CallContext, work: Work<unknown>): AbortedError {
  return new AbortedError("your signal ended the call.", {
    ...factsOf(context, work.delivery?.() ?? "not-sent"),
    cause: toSafeCause(context.signal?.reason),
  });
}

function toTimeoutError(
  context: CallContext,
  { missing, delivery }: Work<unknown>,
  limit: "timeoutInMs" | "deadlineInMs",
): TimeoutError {
  return new TimeoutError(
    `${missing} within ${context[limit]} ms (\`${limit}\`).`,
    factsOf(context, delivery?.() ?? "not-sent"),
  );
}
