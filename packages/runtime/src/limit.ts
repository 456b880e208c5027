import type { RateLimit } from "./api.ts";
import { remainingOf, wait, within } from "./ending.ts";
import { ConnectionError, TimeoutError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { type CallContext, type Policy, factsOf } from "./request.ts";

/** Keeps the calls of one account below the vendor's limits. `createLimiter` makes one. */
export interface Limiter {
  /** Takes one call's place in every limit, or none and says how many milliseconds to wait before asking again; 0 means go. */
  take(limits: readonly RateLimit[]): number | Promise<number>;
}

/** Each attempt waits for its turn. Nothing has been sent where none comes in time. */
export function limit(limiter: Limiter): Policy {
  return async (request, next) => {
    const { context } = request;
    for (let delayInMs = await ask(limiter, context); delayInMs > 0;) {
      refuseLateTurn(context, delayInMs);
      await wait(context, delayInMs);
      delayInMs = await ask(limiter, context);
    }
    return next(request);
  };
}

function ask(limiter: Limiter, context: CallContext): Promise<number> {
  const take = async (): Promise<number> => limiter.take(context.api.rateLimits ?? []);
  const run = (): Promise<number> =>
    take().catch((error: unknown) => {
      const cause = toSafeCause(error);
      const text = `the limiter failed (${cause.message}), so nobody knows whether there is a turn.`;
      throw new ConnectionError(text, { ...factsOf(context, "not-sent"), cause });
    });
  return within(context, {
    run,
    missing: "the limiter gave no answer",
    timeoutInMs: context.timeoutInMs,
  });
}

function refuseLateTurn(context: CallContext, delayInMs: number): void {
  if (delayInMs < remainingOf(context)) return;
  const text = `the rate limit has no turn for ${Math.ceil(delayInMs)} ms, which is past the call's deadline (\`deadlineInMs\`).`;
  throw new TimeoutError(text, factsOf(context, "not-sent"));
}
