import OpenAI, { OpenAIError } from "openai";
import { CANARIES } from "../canaries.ts";
import type { Client } from "./batch.ts";
import { judgeByType, prime, toControlRequest } from "./controls.ts";
import { runBatch } from "./run-batch.ts";

const make: Client["make"] = async (planned, _log, signal) => {
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

await runBatch({ prime, make }, judgeByType(OpenAIError));
