import { deliveryOfTrace } from "./delivery.ts";
import { within } from "./ending.ts";
import type { Platform, Trace } from "./platform.ts";
import type { Policy } from "./request.ts";

/** One try: a time limit from before the first byte is sent until the last one is read. */
export function attempt({ watch }: Platform): Policy {
  return (request, next) => {
    const { url, context } = request;
    const { attempts } = context;
    const trace: Trace = { url };
    return within(context, {
      timeoutInMs: context.timeoutInMs,
      missing: "no whole answer came",
      delivery: () =>
        context.attempts === attempts ? "not-sent" : (deliveryOfTrace(trace) ?? "unknown"),
      run: (signal) => {
        context.attempts += 1;
        return watch(trace, () => next({ ...request, signal, trace }));
      },
    });
  };
}
