import OpenAI, { OpenAIError } from "openai";
import { CANARIES } from "../canaries.ts";
import type { Client } from "./batch.ts";
import { judgeByType, prime, toControlRequest } from "./controls.ts";
import { runBatch } from "./run-batch.ts";

const call: Client = async (planned, _log, signal) => {
  await prime(planned);
  const { method, url, body, ...init } = toControlRequest(planned, signal);
  const { origin, pathname, search } = new URL(url);
  const client = new OpenAI({
    apiKey: CANARIES.token,
    baseURL: origin,
    timeout: planned.timeoutInMs,
  });
  return client.request({
    method: method.toLowerCase() as "post",
    path: pathname + search,
    body,
    ...init,
  });
};

await runBatch(call, judgeByType(OpenAIError));
