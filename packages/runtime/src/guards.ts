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
export const isZapspecError = (value: unknown): value is ZapspecError =>
  kindOf(value) !== undefined;
export const isApiError = (value: unknown): value is ApiError => kindOf(value) === "ApiError";
export const isConnectionError = (value: unknown): value is ConnectionError =>
  kindOf(value) === "ConnectionError";
export const isTimeoutError = (value: unknown): value is TimeoutError =>
  kindOf(value) === "TimeoutError";
export const isAbortedError = (value: unknown): value is AbortedError =>
  kindOf(value) === "AbortedError";
export const isRedirectError = (value: unknown): value is RedirectError =>
  kindOf(value) === "RedirectError";
export const isDecodeError = (value: unknown): value is DecodeError =>
  kindOf(value) === "DecodeError";
export const isInvalidInputError = (value: unknown): value is InvalidInputError =>
  kindOf(value) === "InvalidInputError";
