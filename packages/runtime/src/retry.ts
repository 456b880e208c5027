import { type Budget, createBudget } from "./budget.ts";
import { remainingOf, wait } from "./ending.ts";
import { isZapspecError } from "./guards.ts";
import { type Notify } from "./hooks.ts";
import type { CallContext, Policy } from "./request.ts";
import { isWorthResending, toDelayInMs } from "./retry-decision.ts";
import type { ZapspecError } from "./zapspec-error.ts";

/** Sends again what may be sent again. What that is, and when, is decided in `retry-decision.ts`. */
export function retry(notify: Notify): Policy {
  const budget = createBudget();
  return async (request, next) => {
    const { context } = request;
    for (;;) {
      const { attempts } = context;
      try {
        const success = await next(request);
        budget.refund();
        return success;
      } catch (error) {
        // What failed before it became an attempt (no turn came) would fail again.
        if (!isZapspecError(error) || context.attempts === attempts) throw error;
        const delayInMs = planResend(context, error, budget);
        if (delayInMs === undefined) throw error;
        notify("onRetry", context, { delayInMs, error });
        await wait(context, delayInMs);
      }
    }
  };
}

/** How long to wait before the next attempt; undefined where there is none. */
function planResend(context: CallContext, error: ZapspecError, budget: Budget): number | undefined {
  context.delivery = error.delivery;
  const { maxResends } = context.retry;
  if (context.attempts > maxResends || !isWorthResending(context.operation, error))
    return undefined;
  const delayInMs = toDelayInMs(context, error);
  return delayInMs < remainingOf(context) && budget.take() ? delayInMs : undefined;
}
