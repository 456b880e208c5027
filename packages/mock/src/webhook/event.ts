import { nearestHint } from "../check/nearest.ts";
import { isJson } from "../document/media-type.ts";
import { methods } from "../document/openapi.ts";
import type {
  MediaTypeObject,
  Method,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItem,
  RequestBodyObject,
} from "../document/openapi.ts";
import { locate, pointerTo, resolve } from "../document/pointer.ts";
import type { Located } from "../document/pointer.ts";
import { MockError } from "../mock-error.ts";

/** A webhook of the document. */
export interface WebhookEvent {
  readonly name: string;
  readonly method: Method;
  /** The header parameters that have an example. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly content: Located<MediaTypeObject>;
}

export function findEvent(document: OpenApiDocument, vendor: string, name: string): WebhookEvent {
  const names = Object.keys(document.webhooks ?? {});
  if (names.length === 0) throw new MockError(`The document of ${vendor} describes no webhooks.`);
  if (!names.includes(name)) {
    throw new MockError(`${vendor} has no event "${name}". ${nearestHint(name, names)}`);
  }
  const item = locate<PathItem>(document, pointerTo("webhooks", name));
  const method = methods.find((candidate) => item.value[candidate]);
  if (!method)
    throw new MockError(`The event "${name}" of ${vendor} has no method to send it with.`);
  const operation = locate<OperationObject>(document, item.pointer + pointerTo(method));
  return {
    name,
    method,
    headers: headersOf(document, operation.value),
    ...bodyOf(document, operation),
  };
}

function headersOf(
  document: OpenApiDocument,
  { parameters = [] }: OperationObject,
): Record<string, string> {
  const known = parameters
    .map((parameter) => resolve<ParameterObject>(document, parameter))
    .filter((parameter) => parameter.in === "header")
    .map((parameter) => [parameter.name.toLowerCase(), exampleOf(document, parameter)] as const);
  return Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

function exampleOf(document: OpenApiDocument, { example, examples }: ParameterObject): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? (first && resolve<{ value?: unknown }>(document, first).value);
}

function bodyOf(
  document: OpenApiDocument,
  { pointer, value }: Located<OperationObject>,
): Pick<WebhookEvent, "contentType" | "content"> {
  if (!value.requestBody) return { contentType: "", content: { pointer, value: {} } };
  const body = locate<RequestBodyObject>(document, `${pointer}/requestBody`);
  const names = Object.keys(body.value.content ?? {});
  const contentType = names.find(isJson) ?? names[0] ?? "";
  const place = body.pointer + pointerTo("content", contentType);
  return { contentType, content: locate<MediaTypeObject>(document, place) };
}
