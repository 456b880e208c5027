import type { MediaType, RequestBodyObject } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { type Context, dereference } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import { chooseMediaType, type IgnoredMediaTypes, reportIgnored } from "./media-type.ts";
import type { BodyModel } from "./model.ts";
import { nameType } from "./types.ts";

/** What the runtime can write, best first. */
const WRITABLE: RegExp[] = [
  /^application\/([\w.-]+\+)?json\b/,
  /^multipart\/form-data\b/,
  /^application\/x-www-form-urlencoded\b/,
  /^text\//,
  /^application\/octet-stream\b|^image\/|^audio\/|^video\/|^application\/pdf\b|^\*\/\*$/,
];

const IGNORED: IgnoredMediaTypes = {
  code: "request-media-type-ignored",
  message: (chosen, ignored) => `The method sends ${chosen}; ${ignored} cannot be sent by it.`,
  help: "Nothing to do if that is enough; `client.http` sends the same media type.",
};

/** The body that a method takes; with several media types, the one that is easiest to write. */
export function modelBody(
  context: Context,
  { operation, id, method, pointer: operationPointer }: OperationNode,
): BodyModel | undefined {
  if (!operation.requestBody) return undefined;
  const at = appendPointer(operationPointer, "requestBody");
  if (method === "GET" || method === "HEAD") return reportUnsendable(context, method, at);
  const { node, pointer } = dereference<RequestBodyObject>(
    context.document,
    operation.requestBody,
    at,
  );
  const offered = Object.keys(node.content ?? {});
  const contentType = chooseMediaType(offered, WRITABLE);
  if (!contentType) return reportUnwritable(context, offered, pointer);
  reportIgnored(context.report, offered, contentType, pointer, IGNORED);
  const required = node.required === true;
  const expression = bodyExpression(id, contentType, required);
  const type = typeOf(context, node.content[contentType] as MediaType, contentType, id, expression);
  return { contentType, required, type, description: node.description ?? "" };
}

// What people hold in their hands for these bodies is not what a JSON schema can say.
function typeOf(
  context: Context,
  media: MediaType,
  contentType: string,
  id: string,
  expression: string,
): string {
  const isJson = (WRITABLE[0] as RegExp).test(contentType);
  if (isJson) return nameType(context, media.schema, [`${id}Body`, `${id}RequestBody`], expression);
  if (contentType.startsWith("multipart/")) {
    return `${nameType(context, media.schema, [`${id}Body`, `${id}RequestBody`], expression)} | FormData`;
  }
  if (contentType.startsWith("application/x-www-form"))
    return nameType(context, media.schema, [`${id}Body`], expression);
  return contentType.startsWith("text/") ? "string" : "Blob | ArrayBuffer | Uint8Array";
}

function bodyExpression(id: string, contentType: string, required: boolean): string {
  const body = `operations[${toLiteral(id)}]["requestBody"]`;
  return `${required ? body : `NonNullable<${body}>`}["content"][${toLiteral(contentType)}]`;
}

function reportUnsendable(context: Context, method: string, pointer: string): undefined {
  const message = `A ${method} request has no body: fetch refuses to send one, so the method takes none.`;
  const help =
    "Describe what is sent as query parameters, or use the method that the vendor means.";
  context.report("warning", "request-body-ignored", pointer, message, help);
  return undefined;
}

function reportUnwritable(
  context: Context,
  offered: readonly string[],
  pointer: string,
): undefined {
  const message = `The request body is only offered as ${offered.join(", ") || "nothing"}, which no client can write.`;
  const help = "Add a JSON, form, text or binary media type, or remove the request body.";
  context.report("error", "request-media-type-unsupported", pointer, message, help);
  return undefined;
}
