import type { Operation } from "../api.ts";
import { refuse } from "../refusal.ts";
import { toJson } from "./json.ts";
import { writeQueryValue } from "./query.ts";
import { isPlainObject, toText } from "./text.ts";

/** The first match wins; what is none of these goes out as it is. */
const WRITERS: readonly { readonly match: RegExp; readonly write: (body: unknown) => BodyInit }[] =
  [
    { match: /^application\/([\w.-]+\+)?json/i, write: (body) => toJson(body, "the body") },
    { match: /^application\/x-www-form-urlencoded/i, write: writeForm },
    { match: /^multipart\/form-data/i, write: writeMultipart },
    { match: /^/, write: writeRaw },
  ];

const JSON_TYPE = "application/json";

/** The body in the operation's media type. */
export function writeBody({ method, contentType = JSON_TYPE }: Operation, body: unknown): BodyInit {
  if (method === "GET" || method === "HEAD") refuse("the body", `cannot go with ${method}`, "none");
  const writer = WRITERS.find(({ match }) => match.test(contentType));
  return writer ? writer.write(body) : writeRaw(body);
}

/** The header that says so. A form with files gets its own from the platform, with the boundary; a range (`image/*`) leaves it to the Blob. */
export function contentTypeOf(
  { contentType = JSON_TYPE }: Operation,
  body: unknown,
): { "content-type"?: string } {
  if (body === undefined || /^multipart\//i.test(contentType)) return {};
  if (!contentType.includes("*")) return { "content-type": contentType };
  return { "content-type": (body instanceof Blob && body.type) || "application/octet-stream" };
}

function writeForm(body: unknown): BodyInit {
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return `${body}`;
  if (!isPlainObject(body))
    return refuse("the body", "is not a form", "an object or URLSearchParams");
  const fields = Object.entries(body).map(([name, value]) =>
    writeQueryValue({ in: "query", name }, value, "form field"),
  );
  return fields.filter(Boolean).join("&");
}

function writeMultipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  if (!isPlainObject(body)) return refuse("the body", "is not a form", "an object or FormData");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) ? value : [value]) appendPart(form, name, part);
  }
  return form;
}

function appendPart(form: FormData, name: string, part: unknown): void {
  if (part === undefined || part === null) return;
  if (part instanceof Blob) return form.append(name, part);
  if (isBinary(part)) return form.append(name, new Blob([part]));
  form.append(
    name,
    isPlainObject(part)
      ? toJson(part, `form field "${name}"`)
      : toText(part, `form field "${name}"`),
  );
}

function writeRaw(body: unknown): BodyInit {
  if (typeof body === "string" || body instanceof Blob || isBinary(body)) return body;
  return refuse(
    "the body",
    "cannot be written in the operation's media type",
    "a text, a Blob, an ArrayBuffer or a Uint8Array",
  );
}

function isBinary(value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
