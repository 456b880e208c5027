import { examplesOf } from "../document/examples.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import type { MediaTypeObject, ResponseObject } from "../document/openapi.ts";
import { pointerTo } from "../document/pointer.ts";
import type { Located } from "../document/pointer.ts";
import { Refusal } from "../refusal.ts";

/** What the `Prefer` header (RFC 7240) asks of an answer. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic: boolean;
}

/** Reads `Prefer: code=404, example=not-found`; a wish that the document cannot fulfil is refused, not ignored. */
export function readPreference(
  api: MockedApi,
  operation: Operation,
  header: string | undefined,
  dynamicByDefault = false,
): Preference {
  const wishes = new Map((header ?? "").split(/[,;]/).map(toWish));
  const code = wishes.get("code");
  const example = wishes.get("example");
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
    throw notOffered(`code=${code} is not a status code from 200 to 599.`);
  }
  assertOffered(api, operation, code, example);
  return {
    ...(code && { code: Number(code) }),
    ...(example && { example }),
    dynamic: isDynamic(wishes.get("dynamic"), dynamicByDefault),
  };
}

function isDynamic(wish: string | undefined, byDefault: boolean): boolean {
  return wish === undefined ? byDefault : wish === "true";
}

function toWish(text: string): [string, string] {
  const [name = "", value = ""] = text.split("=", 2);
  return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")];
}

/** Throws a refusal that lists what the document offers. */
export function assertOffered(
  api: MockedApi,
  operation: Operation,
  code: string | undefined,
  example: string | undefined,
): void {
  const response = findResponse(operation, code);
  if (operation.responses.size === 0) throw noAnswer(operation);
  if (!response) {
    const offered = [...operation.responses.keys()].join(", ");
    throw notOffered(`${operation.name} describes no response ${code}. It describes: ${offered}.`);
  }
  if (example === undefined) return;
  const names = exampleNames(api, response);
  if (names.includes(example)) return;
  throw notOffered(
    `The response of ${operation.name} has no example "${example}". It has: ${names.join(", ") || "none"}.`,
  );
}

/** The response that Prism will choose: by code, by range, by `default`; without a code the lowest success. */
export function findResponse(
  { responses }: Operation,
  code: string | undefined,
): Located<ResponseObject> | undefined {
  if (code !== undefined) {
    return responses.get(code) ?? responses.get(`${code[0]}XX`) ?? responses.get("default");
  }
  const success = [...responses.keys()].filter((status) => /^2(\d\d|XX)$/.test(status)).sort()[0];
  return responses.get(success ?? "default") ?? [...responses.values()][0];
}

function exampleNames(api: MockedApi, { pointer, value }: Located<ResponseObject>): string[] {
  return Object.entries(value.content ?? {}).flatMap(([name, mediaType]) => {
    const place: Located<MediaTypeObject> = {
      pointer: pointer + pointerTo("content", name),
      value: mediaType,
    };
    return examplesOf(api.document, place).map((example) => example.name);
  });
}

// OpenAPI 3.1 lets a document say nothing of answers.
function noAnswer({ name }: Operation): Refusal {
  return new Refusal({
    status: 500,
    kind: "no-valid-answer",
    title: "The document describes no answer",
    detail: `${name} has no responses. Describe one.`,
  });
}

function notOffered(detail: string): Refusal {
  return new Refusal({
    status: 400,
    kind: "preference-not-offered",
    title: "The Prefer header asks for something that the document does not offer",
    detail,
  });
}
