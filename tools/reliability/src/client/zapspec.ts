import { type ClientOptions, isZapspecError } from "@zapspec/runtime";
import { CANARIES } from "../canaries.ts";
import { createAcme, operations } from "./acme.ts";
import type { Client, JudgeError, Log, PlannedCall } from "./batch.ts";
import { runBatch } from "./run-batch.ts";

const { phone, text, query } = CANARIES;

const client: Client = {
  prime({ origins, nonce }) {
    const { call } = createAcme({ baseUrl: origins.at(-1) });
    return call(operations.read, { path: { nonce: `${nonce}-primer`, phone } });
  },
  make(planned, log, signal) {
    const { effect, nonce, bodyBytes } = planned;
    const body = { phone, text, padding: "x".repeat(bodyBytes) };
    return createAcme(optionsOf(planned, log)).call(
      operations[effect],
      { path: { nonce, phone }, query: { query }, ...(effect !== "read" && { body }) },
      { signal },
    );
  },
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

await runBatch(client, judge);
