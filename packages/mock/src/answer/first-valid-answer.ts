import type { IHttpResponse } from "@stoplight/prism-http";
import { essenceOf, isJson } from "../document/media-type.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { pointerTo } from "../document/pointer.ts";
import type { PrismResult } from "./prism.ts";
import { findResponse } from "./preference.ts";
import { Refusal } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import type { Reply } from "../exchange.ts";

/** Where an answer may come from: each attempt is made only if the ones before it broke their own schema. */
export type Attempt = () => Promise<PrismResult>;

/** What was checked and written out before: of a response that comes again as the same object nothing has changed. */
const replies = new WeakMap<IHttpResponse, Reply>();

/**
 * The first attempt that keeps the document's own schema. Examples always do, they were checked at the start; what
 * Prism makes up ignores patterns and formats now and then.
 */
export async function firstValidAnswer(
  api: MockedApi,
  operation: Operation,
  attempts: readonly Attempt[],
): Promise<Reply> {
  let violations: Violation[] = [];
  for (const attempt of attempts) {
    const { response } = await attempt();
    if (!response) continue;
    const known = replies.get(response);
    if (known) return known;
    violations = violationsOf(api, operation, response);
    if (violations.length > 0) continue;
    const reply = toReply(response);
    replies.set(response, reply);
    return reply;
  }
  throw new Refusal({
    status: 500,
    kind: "no-valid-answer",
    title: "The mock cannot make up a valid answer",
    detail: `The document has no example for this response of ${operation.name}, and what is generated breaks its schema. Write an example.`,
    validation: violations,
  });
}

function violationsOf(
  { validators }: MockedApi,
  operation: Operation,
  { statusCode, headers, body }: IHttpResponse,
): Violation[] {
  const response = findResponse(operation, String(statusCode));
  const sent = contentTypeOf(headers);
  const content = Object.entries(response?.value.content ?? {});
  const [mediaType, described] =
    content.find(([name]) => essenceOf(name) === essenceOf(sent)) ?? [];
  if (!response || mediaType === undefined || !isJson(mediaType)) return [];
  if (described?.schema === undefined) return [];
  const pointer = response.pointer + pointerTo("content", mediaType, "schema");
  return validators.response(pointer, body, ["response"]);
}

function contentTypeOf(headers: IHttpResponse["headers"]): string {
  const entries = Object.entries(headers ?? {});
  return entries.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
}

function toReply({ statusCode, headers = {}, body }: IHttpResponse): Reply {
  const text = body === undefined || statusCode === 204 ? undefined : serialise(body, headers);
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => toHeader(name, value, text)),
    ),
    ...(text !== undefined && { body: text }),
  };
}

function serialise(body: unknown, headers: IHttpResponse["headers"]): string {
  const isText = typeof body === "string" && !isJson(contentTypeOf(headers));
  return isText ? body : JSON.stringify(body);
}

/** Prism gives null for a header that it cannot make up, and a media type even where there is no body. */
function toHeader(name: string, value: unknown, body: string | undefined): [string, string][] {
  const lowerCased = name.toLowerCase();
  if (value === null || value === undefined) return [];
  if (lowerCased === "content-type" && body === undefined) return [];
  // Node refuses what is not Latin-1 in a header.
  return [[lowerCased, String(value).replace(/[^\x20-\x7e\xa0-\xff]/g, "?")]];
}
