import type { Operation } from "./api.ts";
import { isUntrusted } from "./delivery.ts";
import { effectOf } from "./effect.ts";
import { isApiError, isConnectionError, isTimeoutError } from "./guards.ts";
import type { CallContext } from "./request.ts";
import type { ZapspecError } from "./zapspec-error.ts";

/** The vendor asks to come again and says that it did nothing. */
const NOT_YET: ReadonlySet<number> = new Set([
  425, // Too Early
  429, // Too Many Requests
]);
/** It may or may not have done something. */
const UNCERTAIN: ReadonlySet<number> = new Set([
  408, // Request Timeout
  500, // Internal Server Error
  502, // Bad Gateway
  503, // Service Unavailable
  504, // Gateway Timeout
]);

/** An unsafe call is sent again only where it is certain that it was not executed. */
export function isWorthResending(operation: Operation, error: ZapspecError): boolean {
  const isRepeatable = effectOf(operation) !== "unsafe";
  if (isApiError(error))
    return NOT_YET.has(error.status) || (isRepeatable && isOutage(operation, error.status));
  if (!isConnectionError(error) && !isTimeoutError(error)) return false;
  return (isRepeatable || error.delivery !== "unknown") && !isUntrusted(Object(error.cause));
}

// Where the document lists a 500 of its own, it is an answer, such as “not found”.
function isOutage({ documents500 }: Operation, status: number): boolean {
  return UNCERTAIN.has(status) && !(status === 500 && documents500);
}

/** What the vendor asks for, but at least a random part of a delay that doubles: callers must not come back all at once. */
export function toDelayInMs({ attempts, retry }: CallContext, error: ZapspecError): number {
  const asked = (isApiError(error) && error.retryAfterInMs) || 0;
  if (asked > retry.maxRetryAfterInMs) return Infinity;
  const ceiling = Math.min(retry.maxDelayInMs, retry.firstDelayInMs * 2 ** (attempts - 1));
  return Math.max(asked, Math.random() * ceiling);
}
