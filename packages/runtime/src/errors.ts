/**
 * Whether the vendor may have executed a call that failed.
 * - `not-sent`: nothing left this process. Safe to send again.
 * - `rejected`: a whole answer says that it was not processed. Safe to send again, after what it asks for.
 * - `unknown`: it may have been executed. Look before sending again.
 * - `executed`: the vendor answered with a success that cannot be used.
 */
export type Delivery = "not-sent" | "rejected" | "unknown" | "executed";

const VERDICTS: Readonly<Record<Delivery, string>> = {
  "not-sent": "Nothing was sent.",
  rejected: "It was not processed.",
  unknown: "It may have been processed: look before sending it again.",
  executed: "It was processed.",
};

/** Which call an error speaks of. Creating a client is no call: then all but the vendor is undefined. */
export interface CallFacts {
  readonly vendor: string;
  readonly operationId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly attempts: number;
}

export interface ErrorFacts extends CallFacts {
  readonly delivery: Delivery;
  readonly cause?: Error | undefined;
  /** Lines under the message that point at the place. */
  readonly pointer?: string;
}

// Registered symbols are the same in every copy of this package, unlike its classes.
const BRAND: unique symbol = Symbol.for("@zapspec/runtime:error");
const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

type Inspect = (value: unknown, options: unknown) => string;

/** What every error of a call has in common. Its message, `toJSON` and inspection never hold a secret, a value you gave, or a body. */
export class ZapspecError extends Error {
  /** The vendor's short name. */
  declare readonly vendor: string;
  /** The operation's id in the vendor's document; undefined where a client could not be created. */
  declare readonly operationId: string | undefined;
  declare readonly method: string | undefined;
  /** The path template, never the path with its values. */
  declare readonly path: string | undefined;
  /** How often the request was handed to `fetch`. */
  declare readonly attempts: number;
  /** Whether the vendor may have executed the call. */
  declare readonly delivery: Delivery;

  constructor(name: string, text: string, { cause, pointer = "", ...facts }: ErrorFacts) {
    const { vendor, method, path, delivery } = facts;
    const call = method ? `${vendor}: ${method} ${path}` : vendor;
    super(`${call}: ${text} ${VERDICTS[delivery]}${pointer}`, cause && { cause });
    Object.assign(this, facts);
    const inspect = (_depth: number, options: object, write: Inspect): string =>
      `${this.stack} ${write({ ...this, ...(cause && { cause }) }, options)}`;
    hide(this, { name, [BRAND]: name, [INSPECT]: inspect });
  }

  /** What a log may hold. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  readonly body: unknown;
  readonly response: Response;
  readonly code?: string | number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterInMs?: number | undefined;
}

/** The vendor answered, and the answer says that the call failed. */
export class ApiError extends ZapspecError {
  /** The HTTP status; a 2xx where the body says that the call failed. */
  declare readonly status: number;
  /** The vendor's own code for what went wrong. */
  declare readonly code: string | number | undefined;
  /** The vendor's id of this request, for its support. */
  declare readonly requestId: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  declare readonly retryAfterInMs: number | undefined;
  /** The answer's body: JSON where it is JSON, otherwise text. Not enumerable: it may hold personal data, so no log shows it by itself. */
  declare readonly body: unknown;
  /** The answer's status and headers; its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(text: string, { body, response, ...facts }: ApiErrorFacts) {
    super("ApiError", text, facts);
    hide(this, { body, response });
  }
}

/** No connection, or one that broke before the whole answer was here. */
export class ConnectionError extends ZapspecError {
  constructor(text: string, facts: ErrorFacts) {
    super("ConnectionError", text, facts);
  }
}

/** No whole answer within `timeoutInMs`. */
export class TimeoutError extends ZapspecError {
  constructor(text: string, facts: ErrorFacts) {
    super("TimeoutError", text, facts);
  }
}

/** Your `signal` ended the call. */
export class AbortedError extends ZapspecError {
  constructor(text: string, facts: ErrorFacts) {
    super("AbortedError", text, facts);
  }
}

/** The answer was a redirect, which is never followed: it would carry the secret and the body to another place. */
export class RedirectError extends ZapspecError {
  /** The HTTP status; 0 in a browser, which hides it. */
  declare readonly status: number;

  constructor(text: string, facts: ErrorFacts & { readonly status: number }) {
    super("RedirectError", text, facts);
  }
}

/** The vendor answered, and the answer cannot be used: not JSON, not UTF-8, too large, empty. */
export class DecodeError extends ZapspecError {
  declare readonly status: number;
  /** The first 200 characters of the answer, without secrets, e-mail addresses and long numbers. Not enumerable. */
  declare readonly excerpt: string;

  constructor(
    text: string,
    { excerpt, ...facts }: ErrorFacts & { readonly status: number; readonly excerpt: string },
  ) {
    super("DecodeError", text, facts);
    hide(this, { excerpt });
  }
}

/** Something you gave cannot be sent as it is. The message names it, says why, and what to give instead. */
export class InvalidInputError extends ZapspecError {
  constructor(text: string, facts: Omit<ErrorFacts, "delivery">) {
    super("InvalidInputError", text, { ...facts, delivery: "not-sent" });
  }
}

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

function kindOf(value: unknown): string | undefined {
  return (value as { readonly [BRAND]?: string } | null | undefined)?.[BRAND];
}

function hide(error: Error, properties: Readonly<Record<PropertyKey, unknown>>): void {
  for (const key of Reflect.ownKeys(properties)) {
    Object.defineProperty(error, key, { value: properties[key] });
  }
}
