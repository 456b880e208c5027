import type { Api } from "./api.ts";
import type { CallOptions, ClientOptions, RetryLimits } from "./options.ts";
import { refuse } from "./refusal.ts";

// Objects, so that the compiler sees when an option is missing here.
const CLIENT_OPTIONS: Readonly<Record<keyof ClientOptions, true>> = {
  baseUrl: true,
  fetch: true,
  timeoutInMs: true,
  deadlineInMs: true,
  retry: true,
  keepAlive: true,
  limiter: true,
  hooks: true,
  maxResponseBytes: true,
  headers: true,
};
const CALL_OPTIONS: Readonly<Record<keyof CallOptions, true>> = {
  signal: true,
  timeoutInMs: true,
  deadlineInMs: true,
  retry: true,
  headers: true,
};

/** A name that nobody reads is a mistake: the limit or the secret it was to set would silently be another. */
export function checkClientOptions(
  { securitySchemes = {}, clientParameters = [] }: Api,
  options: object | undefined,
): void {
  const secrets = Object.values(securitySchemes).map(({ option }) => option);
  const known = [...Object.keys(CLIENT_OPTIONS), ...secrets, ...clientParameters];
  refuseUnknown("option", options, [...new Set(known)]);
}

export function checkCallOptions(options: object | undefined): void {
  refuseUnknown("call option", options, Object.keys(CALL_OPTIONS));
}

export function checkRetryOptions(options: object, known: RetryLimits): void {
  refuseUnknown("retry option", options, Object.keys(known));
}

function refuseUnknown(kind: string, options: object | undefined, known: readonly string[]): void {
  if (!options) return;
  const given = Object.entries({ ...options }).filter(([, value]) => value !== undefined);
  const unknown = given.find(([name]) => !known.includes(name));
  if (unknown) refuse(`${kind} "${unknown[0]}"`, "is not known", `one of: ${known.join(", ")}`);
}
