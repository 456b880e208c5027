import { type ClientOptions, isZapspecError } from "@zapspec/runtime";
import { CANARIES } from "../canaries.ts";
import { createAcme, operations } from "./acme.ts";
import type { Client, JudgeError, Log, PlannedCall } from "./batch.ts";
import { runBatch } from "./run-batch.ts";

const call: Client = async (planned, log, signal) => {
  const { effect, nonce, isPrimed, bodyBytes } = planned;
  const client = createAcme(optionsOf(planned, log));
  const { phone, text, query } = CANARIES;
  if (isPrimed) {
    await client.call(operations.read, { path: { nonce: `${nonce}-primer`, phone } });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const body = { phone, text, padding: "x".repeat(bodyBytes) };
  return client.call(
    operations[effect],
    { path: { nonce, phone }, query: { query }, ...(effect !== "read" && { body }) },
    { signal },
  );
};

function optionsOf(
  { origins: [baseUrl = ""], timeoutInMs, deadlineInMs, retry, keepAlive }: PlannedCall,
  log: Log,
): ClientOptions {
  return {
    baseUrl,
    timeoutInMs,
    deadlineInMs,
    keepAlive,
    maxResponseBytes: 1_000_000,
    hooks: { onRequest: log, onResponse: log, onRetry: log, onError: log },
    retry: retry === false ? false : { firstDelayInMs: 5, maxDelayInMs: 50, ...retry },
  };
}

const judge: JudgeError = (error) =>
  isZapspecError(error)
    ? { isTyped: true, delivery: error.delivery, attempts: error.attempts }
    : { isTyped: false };

await runBatch(call, judge);
