/** The facts a client needs about one vendor's API, written by codegen from its OpenAPI document. */
export interface Api {
  readonly vendor: string;
  /** The document's server; left out where the document leaves the host to the customer. */
  readonly baseUrl?: string;
  /** Security schemes by their name in the document. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  /** Path parameters that are given once, at client creation. */
  readonly clientParameters?: readonly string[];
  /** What in a 2xx body means that the call failed. */
  readonly failure?: Failure;
  /** What the vendor documents, for limiters. */
  readonly rateLimits?: readonly RateLimit[];
  readonly operations: Readonly<Record<string, Operation>>;
}

export interface SecurityScheme {
  /** The client option that holds the secret. */
  readonly option: string;
  readonly type: "apiKey" | "basic" | "bearer";
  /** Where an API key goes. */
  readonly in?: "header" | "query" | "cookie";
  /** The name of the header, query parameter or cookie of an API key. */
  readonly name?: string;
}

/** A 2xx body whose `property` equals `value` is a failure; `code` and `message` name the properties that explain it. */
export interface Failure {
  readonly property: string;
  readonly value: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** At most so many requests in any such stretch of time. */
export interface RateLimit {
  readonly requests: number;
  readonly perSeconds: number;
}

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** The document's path template, relative to the base URL. */
  readonly path: string;
  /** An absolute server of its own, for an operation that does not live under the base URL. */
  readonly baseUrl?: string;
  /** Left out where it is the method's default: GET, HEAD and OPTIONS read, PUT and DELETE idempotent, the rest unsafe. */
  readonly effect?: Effect;
  /** Path, query and header parameters. Those that behave by OpenAPI's defaults are listed too: no other name is taken in a query. */
  readonly parameters?: readonly Parameter[];
  /** The request body's media type; left out where it is `application/json` or there is no body. */
  readonly contentType?: string;
  /** Alternatives, each a list of scheme names that apply together; an empty list means that no secret is needed. */
  readonly security?: readonly (readonly string[])[];
  /** What a success carries; left out where it is `json`. */
  readonly answer?: Answer;
  /** The media types to ask for; left out where the document offers no others. */
  readonly accept?: string;
  /** True where the document lets a success come without a body. */
  readonly emptyAnswer?: boolean;
  /** True where the document lists a 500 of its own, which then is an answer (such as “not found”) and no outage. */
  readonly documents500?: boolean;
  readonly pagination?: Pagination;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
export type Effect = "read" | "idempotent" | "unsafe";
/** `none`: no success of the operation has a body. */
export type Answer = "json" | "text" | "bytes" | "none";

export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly required?: boolean;
  /** Left out where it is OpenAPI's default: `simple` in path and header, `form` in the query. */
  readonly style?:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject";
  /** Left out where it is OpenAPI's default: true for `form`, otherwise false. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** True where the schema says that null is a value. */
  readonly nullable?: boolean;
  /** The value is written in this media type (`application/json`) instead of by a style. */
  readonly content?: string;
}

/** How a list is turned: where the query names the page, the property that holds the items, how the end is known. */
export interface Pagination {
  /** Where the page's number may stand, as paths into the query. What the caller gave is turned, otherwise the first. */
  readonly parameters: readonly (readonly string[])[];
  /** The number of the first page; left out where it is 1. */
  readonly first?: number;
  readonly items: string;
  readonly end: { readonly property: string; readonly value?: unknown } | "empty";
}
