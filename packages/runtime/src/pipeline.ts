import { abortable } from "./abort.ts";
import { attempt } from "./attempt.ts";
import { authorise } from "./authorise.ts";
import { decode } from "./decode.ts";
import { judgeBody, judgeStatus } from "./judge.ts";
import type { Settings } from "./options.ts";
import { read } from "./read.ts";
import type { Success, CallRequest, Handler, Policy } from "./request.ts";
import { send } from "./send.ts";

/** How a serialised request becomes an answer: policies around one exchange, outermost first. */
export function createPipeline(settings: Settings): Handler {
  const policies: readonly Policy[] = [abortable, authorise(settings), attempt];

  const exchange = async (request: CallRequest): Promise<Success> => {
    const response = await send(settings.fetch, request);
    const bytes = await read(request, response);
    judgeStatus(request, response, bytes);
    const data = decode(request, response, bytes);
    judgeBody(request, response, bytes, data);
    return { data, response };
  };

  return policies.reduceRight<Handler>(
    (next, policy) => (request) => policy(request, next),
    exchange,
  );
}
