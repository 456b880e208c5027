import { isJson } from "../document/media-type.ts";
import type { ResponseObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { pointerTo } from "../document/pointer.ts";
import type { Located } from "../document/pointer.ts";
import { findResponse } from "./preference.ts";

/** The media type in which a response is described as JSON, if it is. */
export function jsonMediaType({ value }: Located<ResponseObject>): string | undefined {
  return Object.keys(value.content ?? {}).find(isJson);
}

/** Where the schema of a JSON response stands. */
export function jsonSchemaPointer(response: Located<ResponseObject>): string | undefined {
  const mediaType = jsonMediaType(response);
  if (mediaType === undefined) return undefined;
  if (response.value.content?.[mediaType]?.schema === undefined) return undefined;
  return response.pointer + pointerTo("content", mediaType, "schema");
}

/** Where the schema of the JSON that a success brings stands. */
export function successSchema(operation: Operation): string | undefined {
  const response = findResponse(operation, undefined);
  return response && jsonSchemaPointer(response);
}
