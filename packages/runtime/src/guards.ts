import type {
  AbortedError,
  ApiError,
  ConnectionError,
  DecodeError,
  InvalidInputError,
  RedirectError,
  TimeoutError,
} from "./errors.ts";
import { type ZapspecError, kindOf } from "./zapspec-error.ts";

// Guards, because `instanceof` fails where a program holds two copies of this package.

/** Whether an error comes from a client of this family, of whatever kind: its `delivery` says whether to call again. */
export const isZapspecError = (value: unknown): value is ZapspecError =>
  kindOf(value) !== undefined;
/** Whether the vendor answered that the call failed: `status`, `code` and `body` say how. */
export const isApiError = (value: unknown): value is ApiError => kindOf(value) === "ApiError";
/** Whether there was no connection, or one that broke before the whole answer was here. */
export const isConnectionError = (value: unknown): value is ConnectionError =>
  kindOf(value) === "ConnectionError";
/** Whether a call took longer than `timeoutInMs` or `deadlineInMs` allow. */
export const isTimeoutError = (value: unknown): value is TimeoutError =>
  kindOf(value) === "TimeoutError";
/** Whether your own `signal` ended the call. */
export const isAbortedError = (value: unknown): value is AbortedError =>
  kindOf(value) === "AbortedError";
/** Whether the answer was a redirect, which is never followed. */
export const isRedirectError = (value: unknown): value is RedirectError =>
  kindOf(value) === "RedirectError";
/** Whether an answer came that cannot be used: not JSON, not UTF-8, too large, empty. */
export const isDecodeError = (value: unknown): value is DecodeError =>
  kindOf(value) === "DecodeError";
/** Whether something that you gave cannot be sent: nothing went out, and the message says what to give instead. */
export const isInvalidInputError = (value: unknown): value is InvalidInputError =>
  kindOf(value) === "InvalidInputError";
