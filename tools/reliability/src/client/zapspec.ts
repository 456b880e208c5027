import { type Api, type Operation, createClient, isZapspecError } from "@zapspec/runtime";
import "@zapspec/runtime/node";
import { CANARIES } from "../canaries.ts";
import type { Client, JudgeError, Log, PlannedCall } from "./batch.ts";
import { runBatch } from "./run-batch.ts";

const METHODS = { read: "GET", idempotent: "PUT", unsafe: "POST" } as const;

const operations = Object.fromEntries(
  Object.entries(METHODS).map(([effect, method]): [string, Operation] => [
    effect,
    {
      id: effect,
      method,
      path: `/${effect}/{nonce}/{phone}`,
      effect: effect as keyof typeof METHODS,
      security: [["token"]],
    },
  ]),
);

const api: Api = {
  vendor: "acme",
  securitySchemes: {
    token: { option: "token", type: "apiKey", in: "header", name: "client-token" },
  },
  failure: { property: "success", value: false },
  operations,
};

function optionsOf(
  { origins, timeoutInMs, deadlineInMs, retry, keepAlive }: PlannedCall,
  log: Log,
): object {
  const [baseUrl = ""] = origins;
  const common = { baseUrl, token: CANARIES.token, timeoutInMs, maxResponseBytes: 1_000_000 };
  const hooks = { onRequest: log, onResponse: log, onRetry: log, onError: log };
  return {
    ...common,
    deadlineInMs,
    keepAlive,
    hooks,
    retry: retry === false ? false : { firstDelayInMs: 5, maxDelayInMs: 50, ...retry },
  };
}

const call: Client = async (planned, log, signal) => {
  const { effect, nonce, isPrimed, bodyBytes } = planned;
  const client = createClient(api, optionsOf(planned, log) as never);
  const { phone, text, query } = CANARIES;
  if (isPrimed) {
    await client.call(operations.read as Operation, { path: { nonce: `${nonce}-primer`, phone } });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const body = { phone, text, padding: "x".repeat(bodyBytes) };
  return client.call(
    operations[effect] as Operation,
    { path: { nonce, phone }, query: { query }, ...(effect !== "read" && { body }) },
    { ...(signal && { signal }) },
  );
};

const judge: JudgeError = (error) =>
  isZapspecError(error)
    ? { isTyped: true, delivery: error.delivery, attempts: error.attempts }
    : { isTyped: false };

await runBatch(call, judge);
