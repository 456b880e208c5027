import type { Api, Operation } from "./api.ts";
import { Call } from "./call.ts";
import { InvalidInputError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { isZapspecError } from "./guards.ts";
import { createNotify } from "./hooks.ts";
import { createHttpClient } from "./http.ts";
import type { HttpClient } from "./http-types.ts";
import { checkCallOptions } from "./known-options.ts";
import {
  type CallOptions,
  type ClientOptions,
  type Settings,
  checkTime,
  toRetryLimits,
  toSettings,
} from "./options.ts";
import { createPipeline } from "./pipeline.ts";
import { Refusal } from "./refusal.ts";
import { type Success, type CallContext, factsOf } from "./request.ts";
import type { CallFacts, ZapspecError } from "./zapspec-error.ts";
import { type Input, createSerialiser } from "./serialise/request.ts";

/** Makes a call: the generated methods are one of these each. */
export type Caller = <T>(
  operation: Operation,
  input: Omit<Input, "header">,
  options?: CallOptions,
) => Call<T>;

export interface PerformOptions extends Omit<CallOptions, "headers"> {
  readonly headers?: CallOptions["headers"] | Headers;
}

/** What a call may carry beyond what methods take: openapi-fetch's ways. */
export interface HttpWays {
  readonly answer?: CallContext["answer"] | undefined;
  readonly init?: RequestInit;
}

export type Perform = (
  operation: Operation,
  input: Input,
  options?: PerformOptions,
  ways?: HttpWays,
) => Promise<Success>;

/** A client of the API: `call` for the generated methods, `http` for those who know openapi-fetch. Both go one way. */
export function createClient<Paths>(
  api: Api,
  options: ClientOptions,
): { call: Caller; http: HttpClient<Paths> } {
  const settings = explain({ vendor: api.vendor, attempts: 0 }, () => toSettings(api, options));
  const notify = createNotify(settings.hooks);
  const serialise = createSerialiser(settings);
  const pipeline = createPipeline(settings, notify);

  const perform: Perform = async (operation, input, callOptions, ways = {}) => {
    const context = createContext(settings, operation, callOptions ?? {}, ways);
    try {
      if (callOptions) {
        checkCallOptions(callOptions);
        checkTime("timeoutInMs", context.timeoutInMs);
        checkTime("deadlineInMs", context.deadlineInMs);
        context.retry = toRetryLimits(callOptions.retry, settings.retry);
      }
      const request = serialise(operation, input, callOptions?.headers);
      return await pipeline({ ...request, context });
    } catch (thrown) {
      const error = toTyped(thrown, factsOf(context, "not-sent"));
      notify("onError", context, { error, delivery: error.delivery });
      throw error;
    }
  };

  return {
    call: <T>(...call: Parameters<Caller>) => new Call(perform(...call) as Promise<Success<T>>),
    http: createHttpClient<Paths>(api, perform),
  };
}

function createContext(
  settings: Settings,
  operation: Operation,
  { timeoutInMs, deadlineInMs = settings.deadlineInMs, signal }: PerformOptions,
  { answer = operation.answer ?? "json", init = {} }: HttpWays,
): CallContext {
  const { api, maxResponseBytes, retry } = settings;
  return {
    key: {},
    api,
    operation,
    answer,
    timeoutInMs: timeoutInMs ?? settings.timeoutInMs,
    deadlineInMs,
    endsAt: performance.now() + deadlineInMs,
    retry,
    maxResponseBytes,
    signal,
    init,
    attempts: 0,
    delivery: "not-sent",
    secrets: [],
  };
}

function explain<T>(facts: CallFacts, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toTyped(error, facts);
  }
}

// What is thrown before anything is sent came from an input: a getter that threw, a Proxy, text without UTF-8.
function toTyped(error: unknown, facts: CallFacts): ZapspecError {
  if (isZapspecError(error)) return error;
  if (error instanceof Refusal)
    return new InvalidInputError(error.message, { ...facts, pointer: error.pointAt(facts.path) });
  return new InvalidInputError("an input could not be read.", {
    ...facts,
    cause: toSafeCause(error),
  });
}
