import createFetchClient from "openapi-fetch";
import type { Operation } from "./api.ts";
import type { Settings } from "./options.ts";
import { createPipeline } from "./pipeline.ts";
import type { Success, CallContext } from "./request.ts";
import { contentTypeOf, writeBody } from "./serialise/body.ts";
import { type HeaderSource, toHeaders } from "./serialise/headers.ts";
import { writePath } from "./serialise/path.ts";
import { writeQuery } from "./serialise/query.ts";

/** The values of one call. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}

export interface TransportOptions {
  readonly context: CallContext;
  readonly headers: HeaderSource | Headers | undefined;
  readonly signal: AbortSignal | undefined;
}

export type Transport = (
  operation: Operation,
  input: Input,
  options: TransportOptions,
) => Promise<Success>;

/** Any operation, as openapi-fetch describes one. */
interface AnyOperation {
  parameters: { path?: object; query?: object };
  requestBody?: { content: { "application/json": unknown } };
  responses: object;
}
type AnyPaths = Record<string, Record<Lowercase<Operation["method"]>, AnyOperation>>;

/** A third of the price of a POST is the platform's Request; openapi-fetch needs just a place to put its parts. */
class RequestRecord {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: BodyInit | undefined;

  constructor(url: string, init: object) {
    Object.assign(this, init);
    this.url = url;
  }
}

// The pipeline has judged and decoded the answer: to openapi-fetch it is one without a body.
const HANDED_OVER = { status: 204, ok: true, headers: new Headers() } as Response;

/** openapi-fetch with our serialisers before it and our pipeline behind it. */
export function createTransport(settings: Settings): Transport {
  const pipeline = createPipeline(settings);
  const client = createFetchClient<AnyPaths>({
    Request: RequestRecord as unknown as typeof Request,
  });

  return async (operation, { path, query, header, body }, { context, headers, signal }) => {
    let answer: Success | undefined;
    const send = async (request: unknown): Promise<Response> => {
      const { url, method, headers: written, body: content } = request as RequestRecord;
      answer = await pipeline({ url, method, headers: written, body: content, signal, context });
      return HANDED_OVER;
    };
    await client.request(
      operation.method.toLowerCase() as Lowercase<Operation["method"]>,
      operation.path,
      {
        baseUrl: settings.replacesServers
          ? settings.baseUrl
          : (operation.baseUrl ?? settings.baseUrl),
        params: { path: { ...pathOf(operation, settings), ...path }, query: query ?? {} },
        body,
        headers: toHeaders([
          contentTypeOf(operation, body),
          settings.headers,
          headers,
          header as HeaderSource,
        ]),
        pathSerializer: (url, values) => writePath(operation, url, values),
        querySerializer: (values: object) => writeQuery(operation, { ...values }),
        bodySerializer: (value) => writeBody(operation, value),
        fetch: send,
      },
    );
    return answer as Success;
  };
}

function pathOf({ path }: Operation, settings: Settings): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings.path).filter(([name]) => path.includes(`{${name}}`)),
  );
}
