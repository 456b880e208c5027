// What every client package passes on to its users, as `@zapspec/runtime/public`: the list stands here alone.
export type { Call } from "./call.ts";
export type { HttpClient } from "./http-types.ts";
export type { ErrorHookFacts, HookFacts, Hooks, ResponseFacts, RetryFacts } from "./hooks.ts";
export { List } from "./list.ts";
export type { Limiter } from "./limit.ts";
export type { CallOptions, ClientOptions, RetryOptions } from "./options.ts";
export type { Secret } from "./secret.ts";
export type { Delivery } from "./zapspec-error.ts";
export {
  AbortedError,
  ApiError,
  ConnectionError,
  DecodeError,
  InvalidInputError,
  RedirectError,
  TimeoutError,
} from "./errors.ts";
export { ZapspecError } from "./zapspec-error.ts";
export {
  isAbortedError,
  isApiError,
  isConnectionError,
  isDecodeError,
  isInvalidInputError,
  isRedirectError,
  isTimeoutError,
  isZapspecError,
} from "./guards.ts";
