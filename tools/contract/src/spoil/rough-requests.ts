import type { OpenApiDocument } from "../document.ts";
import type { RequestExample } from "../examples.ts";
import type { MadeRequest } from "../fidelity.ts";
import type { DeclaredOperation } from "../operations.ts";
import { type PlainRequest, toPlainRequest } from "../wire.ts";

/** Requests that are wrong as a whole, before any schema is asked: without credentials, in a media type that is not declared, and of JSON that is none. */
export function listRoughRequests(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  requests: readonly RequestExample[],
): MadeRequest[] {
  const plain = requests.map((request) => toPlainRequest(document, operation, request));
  const [any] = plain;
  const withBody = plain.find(({ body }) => body !== undefined);
  return [
    ...(any && operation.security.length > 0 ? [withoutCredentials(document, operation, any)] : []),
    ...(withBody ? [inAnotherMediaType(withBody), cutOff(withBody)] : []),
  ];
}

function withoutCredentials(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  plain: PlainRequest,
): MadeRequest {
  const [scheme] = operation.security.flatMap(
    (own) => document.components?.securitySchemes?.[own] ?? [],
  );
  const { in: place = "header", name = "authorization" } = scheme ?? {};
  const headers = Object.entries(plain.headers).filter(([header]) => header !== name.toLowerCase());
  const [path = "", query = ""] = plain.address.split("?", 2);
  const pairs = query
    .split("&")
    .filter((pair) => place !== "query" || !pair.startsWith(`${name}=`));
  return {
    refusal: { kind: "no credentials", status: 401, place: [place, name] },
    plain: {
      ...plain,
      address: [path, pairs.join("&")].filter(Boolean).join("?"),
      headers: Object.fromEntries(headers),
    },
  };
}

function inAnotherMediaType(plain: PlainRequest): MadeRequest {
  return {
    refusal: { kind: "wrong media type", status: 415, place: ["header", "content-type"] },
    plain: { ...plain, headers: { ...plain.headers, "content-type": "application/x-unknown" } },
  };
}

function cutOff({ body = "", ...plain }: PlainRequest): MadeRequest {
  return {
    refusal: { kind: "broken JSON", status: 400, place: ["body"] },
    plain: { ...plain, body: `${body.slice(0, -1)}{` },
  };
}
