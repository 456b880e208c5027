import { checkValue } from "./check-value.ts";
import { essenceOf, isJson } from "../document/media-type.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { RequestBodyObject, Schema } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { locate, pointerTo } from "../document/pointer.ts";
import type { RequestBody } from "./request-body.ts";
import { unsupportedMediaType } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { undeclaredProperties } from "./undeclared-properties.ts";

/** A JSON body is checked here and whole; of a form only the names, the values are Prism's. */
export function checkBody(api: MockedApi, { body }: Operation, sent: RequestBody): Violation[] {
  if (!body || sent.isEmpty) return [];
  if (sent.contentType === "") return [withoutMediaType];
  const mediaType = declaredMediaType(body.value, sent.contentType);
  if (mediaType === undefined || body.value.content?.[mediaType]?.schema === undefined) return [];
  const schemaPointer = body.pointer + pointerTo("content", mediaType, "schema");
  if (isJson(sent.contentType)) {
    return checkValue(api, api.validators.request, schemaPointer, sent.value, ["body"]);
  }
  const schema = locate<Schema>(api.document, schemaPointer).value;
  return undeclaredProperties(api.document, schema, fieldNames(sent), ["body"]);
}

/** Prism would take such a body for text and complain of its type. */
const withoutMediaType = unsupportedMediaType("is required with a body.");

/** The fields of a form without their values; `address[city]` is about `address`. */
function fieldNames({ fields = {} }: RequestBody): Record<string, string> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name.replace(/\[.*$/, ""), ""]));
}

/** The key under `content` that describes the media type: itself, `application/*` or any. */
function declaredMediaType({ content = {} }: RequestBodyObject, sent: string): string | undefined {
  const essence = essenceOf(sent);
  const wildcard = `${essence.split("/")[0]}/*`;
  const wanted = [essence, wildcard, "*/*"];
  return wanted
    .map((name) => Object.keys(content).find((key) => essenceOf(key) === name))
    .find((key) => key !== undefined);
}
