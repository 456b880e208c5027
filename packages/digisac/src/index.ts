export * from "../generated/resources.ts";
export type * from "../generated/schema.ts";
export {
  AbortedError,
  ApiError,
  ConnectionError,
  DecodeError,
  InvalidInputError,
  RedirectError,
  TimeoutError,
  ZapspecError,
  isAbortedError,
  isApiError,
  isConnectionError,
  isDecodeError,
  isInvalidInputError,
  isRedirectError,
  isTimeoutError,
  isZapspecError,
} from "@zapspec/runtime";
export type {
  Call,
  CallOptions,
  ClientOptions,
  Delivery,
  HttpClient,
  Secret,
} from "@zapspec/runtime";
