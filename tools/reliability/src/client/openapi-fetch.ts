import createClient from "openapi-fetch";
import type { Client } from "./batch.ts";
import { judgeByType, prime, toControlRequest } from "./controls.ts";
import { runBatch } from "./run-batch.ts";

/** What a caller makes of `error`. */
class Answered extends Error {}

const make: Client["make"] = async (planned, _log, signal) => {
  const { method, url, body, ...init } = toControlRequest(planned, signal);
  const client = createClient<Record<string, never>>();
  const lowered = method.toLowerCase() as never;
  const { data, error } = (await client.request(
    lowered,
    url as never,
    {
      ...init,
      ...(body && { body }),
    } as never,
  )) as { data?: unknown; error?: unknown };
  if (error) throw new Answered("error is set");
  return data;
};

await runBatch({ prime, make }, judgeByType(Answered));
