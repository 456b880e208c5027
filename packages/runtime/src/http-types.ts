import type { CallOptions } from "./options.ts";

type Verb = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths that have such a method. */
type PathWith<Paths, Method extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in Method]: object } ? Path : never;
}[keyof Paths];

/** An operation as openapi-typescript writes it. */
interface Shape {
  parameters: object;
  requestBody?: object | undefined;
  responses: object;
}

type OperationOf<
  Paths,
  Path extends keyof Paths,
  Method extends Verb,
> = Method extends keyof Paths[Path]
  ? Paths[Path][Method] extends Shape
    ? Paths[Path][Method]
    : never
  : never;

type Parameters<Given> = {} extends Given
  ? { readonly params?: Given }
  : { readonly params: Given };

type Body<Given> = Given extends { content: infer Content }
  ? { readonly body: Content[keyof Content] }
  : { readonly body?: ContentOf<NonNullable<Given>> };

type ContentOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

type BodyOfStatus<Operation, Status extends string> = Operation extends {
  responses: infer Responses;
}
  ? {
      [Key in keyof Responses]: `${Key & (string | number)}` extends Status
        ? ContentOf<Responses[Key]>
        : never;
    }[keyof Responses]
  : never;

/** How the body is handed over; `Data` is what the document says of it. */
interface Readings<Data> {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream;
}

type Init<Operation extends Shape, ParseAs> = Parameters<Operation["parameters"]> &
  Body<Operation["requestBody"]> &
  Omit<CallOptions, "headers"> &
  Omit<RequestInit, "method" | "body" | "headers" | "signal" | "redirect"> & {
    readonly headers?: CallOptions["headers"] | HeadersInit;
    readonly parseAs?: ParseAs;
  };

// Asked of the operation and not of its Init: that would cost twice as many instantiations.
type Arguments<Operation extends Shape, ParseAs> = Operation extends
  | { requestBody: object }
  | { parameters: Needed }
  ? [init: Init<Operation, ParseAs>]
  : [init?: Init<Operation, ParseAs>];

type Needed = { path: object } | { query: object } | { header: object } | { cookie: object };

type Answer<Operation, ParseAs extends keyof Readings<unknown>> =
  | {
      data: Readings<BodyOfStatus<Operation, `2${string}`>>[ParseAs];
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: BodyOfStatus<Operation, "default" | `4${string}` | `5${string}`>;
      response: Response;
    };

type Send<Paths, Method extends Verb> = <
  Path extends PathWith<Paths, Method>,
  ParseAs extends keyof Readings<unknown> = "json",
>(
  path: Path,
  ...init: Arguments<OperationOf<Paths, Path, Method>, ParseAs>
) => Promise<Answer<OperationOf<Paths, Path, Method>, ParseAs>>;

/**
 * The calls by their paths, as openapi-fetch's client has them, typed by the document's `paths`, on the same pipeline as the methods.
 *
 * An answer with an error status comes back as `{ error, response }`; where its body is empty, `error` is the ApiError.
 * Everything else that can go wrong is thrown, as by the methods.
 */
export interface HttpClient<Paths> {
  readonly GET: Send<Paths, "get">;
  readonly PUT: Send<Paths, "put">;
  readonly POST: Send<Paths, "post">;
  readonly DELETE: Send<Paths, "delete">;
  readonly OPTIONS: Send<Paths, "options">;
  readonly HEAD: Send<Paths, "head">;
  readonly PATCH: Send<Paths, "patch">;
  readonly TRACE: Send<Paths, "trace">;
  readonly request: <
    Method extends Verb,
    Path extends PathWith<Paths, Method>,
    ParseAs extends keyof Readings<unknown> = "json",
  >(
    method: Method,
    path: Path,
    ...init: Arguments<OperationOf<Paths, Path, Method>, ParseAs>
  ) => Promise<Answer<OperationOf<Paths, Path, Method>, ParseAs>>;
}
