import type { Api } from "./api.ts";
import { checkBaseUrl } from "./base-url.ts";
import { checkClientOptions } from "./known-options.ts";
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
  /** Headers of this call, over the client's; null leaves one out. */
  headers?: HeaderSource | undefined;
}

const DEFAULTS = {
  timeoutInMs: 30_000,
  maxResponseBytes: 10 * 1024 * 1024,
  fetch: (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init),
  headers: {} as HeaderSource,
} as const;

/** The options with nothing left open. */
export interface Settings {
  readonly api: Api;
  readonly baseUrl: string;
  /** True where the customer's address replaces the document's: then it replaces all of its servers. */
  readonly replacesServers: boolean;
  readonly fetch: Fetch;
  readonly timeoutInMs: number;
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
  const { fetch, timeoutInMs, maxResponseBytes, headers } = {
    ...DEFAULTS,
    ...withoutUndefined(options),
  };
  if (typeof fetch !== "function")
    refuse('option "fetch"', "is not a function", "one with the shape of the platform's fetch");
  toHeaders([headers]);
  return {
    api,
    baseUrl: checkBaseUrl(api, options?.baseUrl ?? api.baseUrl),
    replacesServers: options?.baseUrl !== undefined && api.baseUrl !== undefined,
    fetch,
    timeoutInMs: checkTimeout(timeoutInMs),
    maxResponseBytes: checkNumber("maxResponseBytes", maxResponseBytes, Number.MAX_SAFE_INTEGER),
    headers,
    secrets: checkSecrets(api, given),
    path: toClientParameters(api, given),
  };
}

/** A timer's number of milliseconds has 31 bits; a longer wait would end after 1 ms. */
export function checkTimeout(timeoutInMs: unknown): number {
  return checkNumber("timeoutInMs", timeoutInMs, 2 ** 31 - 1);
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
