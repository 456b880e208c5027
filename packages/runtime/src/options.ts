import type { Api } from "./api.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Hooks } from "./hooks.ts";
import { checkClientOptions, checkRetryOptions } from "./known-options.ts";
import type { Limiter } from "./limit.ts";
import { type Platform, platform, unknownPlatform } from "./platform.ts";
import { refuse } from "./refusal.ts";
import { type Secret, checkSecrets } from "./secret.ts";
import { writePathValue } from "./serialise/path.ts";
import { type HeaderSource, toHeaders } from "./serialise/headers.ts";

/** A function with the shape of the platform's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What every client takes. */
export interface ClientOptions {
  /** The address that every path is relative to. Default: the server that the vendor's document names. */
  baseUrl?: string | undefined;
  /** Makes the requests; for proxies and tests. Default: the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** How long one attempt may take in milliseconds, from the first byte sent to the last byte read. Default: 30,000. */
  timeoutInMs?: number | undefined;
  /** How long a call may take in milliseconds, with all its attempts and the waiting between them. Default: 60,000. */
  deadlineInMs?: number | undefined;
  /** How failed calls are sent again; false turns it off. Unsafe calls only ever where they were certainly not executed. */
  retry?: RetryOptions | false | undefined;
  /** Whether connections are kept open for later calls. Default: all but those of unsafe calls, which could meet one that is closing. */
  keepAlive?: boolean | undefined;
  /** Keeps calls below the vendor's limits: `createLimiter` of `@zapspec/runtime/limiter` makes one. Default: none. */
  limiter?: Limiter | undefined;
  /** Told what happens, for logs and metrics: one listener or several. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** How large an answer may be in bytes, after decompression. Default: 10,485,760 (10 MiB). */
  maxResponseBytes?: number | undefined;
  /** Headers that go with every call. */
  headers?: HeaderSource | undefined;
}

/** What every method takes last. */
export interface CallOptions {
  /** Ends the call at once when it aborts. */
  signal?: AbortSignal | undefined;
  /** How long one attempt of this call may take, in milliseconds. Default: the client's. */
  timeoutInMs?: number | undefined;
  /** How long this call may take with all its attempts, in milliseconds. Default: the client's. */
  deadlineInMs?: number | undefined;
  /** How this call is sent again; false turns it off. Default: the client's. */
  retry?: RetryOptions | false | undefined;
  /** Headers of this call, over the client's; null leaves one out. */
  headers?: HeaderSource | undefined;
}

/** What is left out is as in the client's options, there as here. */
export interface RetryOptions {
  /** How many attempts may follow the first. Default: 2. */
  maxResends?: number | undefined;
  /** The longest wait before the second attempt in milliseconds; it doubles with each attempt, and the wait is a random part of it. Default: 500. */
  firstDelayInMs?: number | undefined;
  /** Where the doubling ends, in milliseconds. Default: 8,000. */
  maxDelayInMs?: number | undefined;
  /** The longest wait the vendor may ask for in milliseconds; where it asks for more, the call fails at once and says so. Default: 60,000. */
  maxRetryAfterInMs?: number | undefined;
}

export type RetryLimits = { readonly [Name in keyof RetryOptions]-?: number };

const RETRY: RetryLimits = {
  maxResends: 2,
  firstDelayInMs: 500,
  maxDelayInMs: 8000,
  maxRetryAfterInMs: 60_000,
};

const DEFAULTS = {
  timeoutInMs: 30_000,
  deadlineInMs: 60_000,
  maxResponseBytes: 10 * 1024 * 1024,
  fetch: (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init),
  headers: {} as HeaderSource,
  hooks: [] as Hooks | readonly Hooks[],
} as const;

/** The options with nothing left open. */
export interface Settings {
  readonly api: Api;
  readonly baseUrl: string;
  /** True where the customer's address replaces the document's: then it replaces all of its servers. */
  readonly replacesServers: boolean;
  readonly fetch: Fetch;
  readonly platform: Platform;
  readonly timeoutInMs: number;
  readonly deadlineInMs: number;
  readonly retry: RetryLimits;
  readonly keepAlive: boolean | undefined;
  readonly limiter: Limiter | undefined;
  readonly hooks: readonly Hooks[];
  readonly maxResponseBytes: number;
  readonly headers: HeaderSource;
  /** By the name of the option. */
  readonly secrets: Readonly<Record<string, Secret>>;
  /** Path parameters that are the same in every call. */
  readonly path: Readonly<Record<string, unknown>>;
}

/** Checks the options once, so that a mistake shows where it was made and not at the first call. */
export function toSettings(api: Api, options: ClientOptions): Settings {
  const given: Readonly<Record<string, unknown>> = { ...options };
  checkClientOptions(api, given);
  const settings = { ...DEFAULTS, ...withoutUndefined(options) };
  const { fetch, headers, hooks, keepAlive, limiter } = settings;
  if (typeof fetch !== "function")
    refuse('option "fetch"', "is not a function", "one with the shape of the platform's fetch");
  toHeaders([headers]);
  return {
    api,
    baseUrl: checkBaseUrl(api, options?.baseUrl ?? api.baseUrl),
    replacesServers: options?.baseUrl !== undefined && api.baseUrl !== undefined,
    fetch,
    platform: fetch === DEFAULTS.fetch ? platform : unknownPlatform,
    timeoutInMs: checkTime("timeoutInMs", settings.timeoutInMs),
    deadlineInMs: checkTime("deadlineInMs", settings.deadlineInMs),
    retry: toRetryLimits(settings.retry, RETRY),
    keepAlive,
    limiter,
    hooks: [hooks].flat(),
    maxResponseBytes: checkNumber(
      "maxResponseBytes",
      settings.maxResponseBytes,
      Number.MAX_SAFE_INTEGER,
    ),
    headers,
    secrets: checkSecrets(api, given),
    path: toClientParameters(api, given),
  };
}

/** A timer's number of milliseconds has 31 bits; a longer wait would end after 1 ms. */
export function checkTime(name: string, timeInMs: unknown): number {
  return checkNumber(name, timeInMs, 2 ** 31 - 1);
}

/** The limits of one call: those of `options`, and where it has none those of `fallback`. */
export function toRetryLimits(options: unknown, fallback: RetryLimits): RetryLimits {
  if (options === undefined) return fallback;
  if (options === false) return { ...fallback, maxResends: 0 };
  if (typeof options !== "object" || options === null)
    return refuse('option "retry"', "is no object", "one with its limits, or false");
  checkRetryOptions(options, fallback);
  const limits = { ...fallback, ...withoutUndefined(options) };
  for (const [name, value] of Object.entries(limits))
    if (value !== 0) checkNumber(`retry.${name}`, value, 2 ** 31 - 1);
  return limits;
}

function checkNumber(name: string, value: unknown, maximum: number): number {
  if (typeof value === "number" && value > 0 && value <= maximum) return value;
  return refuse(`option "${name}"`, "cannot be used", `a number above 0, at most ${maximum}`);
}

function toClientParameters(
  { clientParameters = [] }: Api,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  for (const name of clientParameters)
    writePathValue({ in: "path", name }, given[name], `option "${name}"`);
  return Object.fromEntries(clientParameters.map((name) => [name, given[name]]));
}

function withoutUndefined<T extends object>(
  options: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> };
function withoutUndefined(options: object): object {
  return Object.fromEntries(
    Object.entries({ ...options }).filter(([, value]) => value !== undefined),
  );
}
