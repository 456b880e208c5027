import ky, { HTTPError, NetworkError, TimeoutError } from "ky";
import type { Client } from "./batch.ts";
import { judgeByType, prime, toControlRequest } from "./controls.ts";
import { runBatch } from "./run-batch.ts";

const make: Client["make"] = async (planned, _log, signal) => {
  const { url, body, ...init } = toControlRequest(planned, signal);
  const times = { timeout: planned.timeoutInMs, totalTimeout: planned.deadlineInMs };
  const retry = { limit: 2, delay: () => 5 };
  return ky(url, { ...init, ...times, retry, ...(body && { json: body }) }).json();
};

await runBatch({ prime, make }, judgeByType(HTTPError, NetworkError, TimeoutError));
