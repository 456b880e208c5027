import { type ErrorFacts, ZapspecError, hide } from "./zapspec-error.ts";

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

/** No whole answer within `timeoutInMs`, or none that could be used within `deadlineInMs`. */
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
  /** The HTTP status of the answer. */
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
