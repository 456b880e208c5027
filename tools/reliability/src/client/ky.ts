import ky, { HTTPError, NetworkError, TimeoutError } from "ky";
import type { Client } from "./batch.ts";
import { judgeByType, prime, toControlRequest } from "./controls.ts";
import { runBatch } from "./run-batch.ts";

const call: Client = async (planned, _log, signal) => {
  await prime(planned);
  const { url, body, ...init } = toControlRequest(planned, signal);
  const times = { timeout: planned.timeoutInMs, totalTimeout: planned.deadlineInMs };
  const retry = { limit: 2, delay: () => 5 };
  return ky(url, { ...init, ...times, retry, ...(body && { json: body }) }).json();
};

await runBatch(call, judgeByType(HTTPError, NetworkError, TimeoutError));
