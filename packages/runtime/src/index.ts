export { createClient } from "./client.ts";
export type { Caller } from "./client.ts";
export type { Call } from "./call.ts";
export type { HttpClient } from "./http.ts";
export type { CallOptions, ClientOptions, Fetch } from "./options.ts";
export type { Secret } from "./secret.ts";
export type { HeaderSource, HeaderValue } from "./serialise/headers.ts";
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
export type { Delivery } from "./zapspec-error.ts";
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
export type {
  Answer,
  Api,
  Effect,
  Failure,
  HttpMethod,
  Operation,
  Pagination,
  Parameter,
  SecurityScheme,
} from "./api.ts";
