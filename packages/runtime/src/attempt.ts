import { toAbortedError } from "./abort.ts";
import { untilEnd } from "./ending.ts";
import { TimeoutError } from "./errors.ts";
import { type CallContext, type Policy, factsOf } from "./request.ts";

/** One try: a time limit from before the first byte is sent until the last one is read. */
export const attempt: Policy = (request, next) => {
  const { signal, context } = request;
  const { timeoutInMs } = context;
  const onAbort = (reason: unknown): Error => toAbortedError(context, reason);
  const onTimeout = (): Error => toTimeoutError(context, "no whole answer came");
  context.attempts += 1;
  return untilEnd({ signal, onAbort, timeoutInMs, onTimeout }, (own) =>
    next({ ...request, signal: own }),
  );
};

export function toTimeoutError(context: CallContext, what: string): TimeoutError {
  const delivery = context.attempts === 0 ? "not-sent" : "unknown";
  return new TimeoutError(`${what} within ${context.timeoutInMs} ms (\`timeoutInMs\`).`, {
    ...factsOf(context),
    delivery,
  });
}
