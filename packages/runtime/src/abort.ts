import { untilEnd } from "./ending.ts";
import { AbortedError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { type CallContext, type Policy, factsOf } from "./request.ts";

/** The caller's signal ends the call at once, wherever it is. */
export const abortable: Policy = (request, next) => {
  const { signal, context } = request;
  const onAbort = (reason: unknown): Error => toAbortedError(context, reason);
  return untilEnd({ signal, onAbort }, (own) => next({ ...request, signal: own }));
};

export function toAbortedError(context: CallContext, reason: unknown): AbortedError {
  const delivery = context.attempts === 0 ? "not-sent" : "unknown";
  return new AbortedError("your signal ended the call.", {
    ...factsOf(context),
    delivery,
    cause: toSafeCause(reason),
  });
}
