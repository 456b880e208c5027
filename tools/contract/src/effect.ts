import { dereference, type OpenApiDocument } from "./document.ts";
import type { DeclaredOperation } from "./operations.ts";

/** What a second sending does: what the document says, otherwise what the HTTP method promises (RFC 9110 section 9.2). */
export function effectOf(
  document: OpenApiDocument,
  { path, httpMethod }: DeclaredOperation,
): string {
  const item = dereference(document, document.paths?.[path] ?? {});
  const operation = item[httpMethod.toLowerCase()] as { "x-effect"?: string };
  if (operation["x-effect"]) return operation["x-effect"];
  if (httpMethod === "GET" || httpMethod === "HEAD") return "read";
  return httpMethod === "PUT" || httpMethod === "DELETE" ? "idempotent" : "unsafe";
}
