import { deliveryOfStatus } from "./delivery.ts";
import { ApiError } from "./errors.ts";
import type { Delivery } from "./zapspec-error.ts";
import { type CallRequest, factsOf } from "./request.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** An answer with an error status is an error, whatever its body is or lacks. */
export function judgeStatus(request: CallRequest, response: Response, bytes: Uint8Array): void {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  throw toApiError(request, response, parseLoosely(bytes), deliveryOfStatus(status));
}

/** Some vendors answer 200 and say in the body that the call failed. That it failed does not say how far it came. */
export function judgeBody(
  request: CallRequest,
  response: Response,
  bytes: Uint8Array,
  data: unknown,
): void {
  const { api, answer } = request.context;
  if (!api.failure) return;
  // Where no body belongs nothing was decoded, but what came may still say that the call failed.
  const body = answer === "none" ? parseLoosely(bytes) : data;
  if (propertyOf(body, api.failure.property) !== api.failure.value) return;
  throw toApiError(request, withoutOk(response), body, "unknown");
}

/** What a status means that is neither a success, nor an error, nor a redirect. */
const MEANINGS: Readonly<Record<number, string>> = {
  300: ": several answers to choose from, and none that it prefers",
  304: ": nothing changed since the copy that a header of yours names (`if-none-match`, `if-modified-since`). Without that header the whole answer comes",
};

function toApiError(
  { context }: CallRequest,
  response: Response,
  body: unknown,
  delivery: Delivery,
): ApiError {
  const { status, headers } = response;
  const code = toCode(propertyOf(body, context.api.failure?.code ?? "code"));
  const shownCode = code === undefined ? "" : ` (code ${code})`;
  const text = `the vendor answered ${status}${shownCode}${MEANINGS[status] ?? ""}; \`error.body\` holds what it said.`;
  const retryAfterInMs = parseRetryAfter(headers.get("retry-after"), Date.now());
  return new ApiError(text, {
    ...factsOf(context, delivery),
    status,
    body,
    response,
    code,
    requestId: requestIdOf(headers),
    retryAfterInMs,
  });
}

// An error's body need not be JSON, nor well-formed: it is for people to read.
function parseLoosely(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "cf-ray",
];

function requestIdOf(headers: Headers): string | undefined {
  return (
    REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(
      (id) => id && /^[\w.:=/+-]{1,128}$/.test(id),
    ) ?? undefined
  );
}

// Codes go into messages and logs, so nothing that could be a text about somebody.
function toCode(value: unknown): string | number | undefined {
  if (typeof value === "number" && Math.abs(value) < 1e6) return value;
  return typeof value === "string" && /^(?!\d{6})[\w.-]{1,64}$/.test(value) ? value : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

// openapi-fetch's users look at `response.ok`: it tells what the body tells.
function withoutOk(response: Response): Response {
  return Object.defineProperty(response, "ok", { value: false });
}
