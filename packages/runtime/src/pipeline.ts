import { attempt } from "./attempt.ts";
import { authorise } from "./authorise.ts";
import { decode } from "./decode.ts";
import type { Notify } from "./hooks.ts";
import { judgeBody, judgeStatus } from "./judge.ts";
import { limit } from "./limit.ts";
import type { Settings } from "./options.ts";
import { read } from "./read.ts";
import type { Success, CallRequest, Handler, Policy } from "./request.ts";
import { retry } from "./retry.ts";
import { send } from "./send.ts";
import type { ZapspecError } from "./zapspec-error.ts";

/** How a serialised request becomes an answer: policies around one exchange, outermost first. */
export function createPipeline(settings: Settings, notify: Notify): Handler {
  const policies: readonly Policy[] = [
    authorise(settings),
    retry(notify),
    ...(settings.limiter ? [limit(settings.limiter)] : []),
    attempt(settings.platform),
  ];

  const exchange = async (request: CallRequest): Promise<Success> => {
    const { context } = request;
    const startedAt = performance.now();
    notify("onRequest", context, {});
    const response = await send(settings, request);
    const bytes = await read(request, response);
    const facts = { status: response.status, durationInMs: performance.now() - startedAt };
    try {
      judgeStatus(request, response, bytes);
      const data = decode(request, response, bytes);
      judgeBody(request, response, bytes, data);
      notify("onResponse", context, facts);
      return { data, response };
    } catch (error) {
      notify("onResponse", context, { ...facts, error: error as ZapspecError });
      throw error;
    }
  };

  return policies.reduceRight<Handler>(
    (next, policy) => (request) => policy(request, next),
    exchange,
  );
}
