import type { HttpMethod, OpenApiObject } from "../openapi.ts";

/** What a repeated call would do. */
export type Effect = "read" | "idempotent" | "unsafe";

const defaultEffects: Readonly<Record<HttpMethod, Effect>> = {
  get: "read",
  head: "read",
  options: "read",
  trace: "read",
  put: "idempotent",
  delete: "idempotent",
  post: "unsafe",
  patch: "unsafe",
};

/** As the document says; the default is HTTP's (RFC 9110 section 9.2). */
export function effectOf(operation: OpenApiObject, method: HttpMethod): Effect {
  const effect = operation["x-effect"];
  return isEffect(effect) ? effect : defaultEffects[method];
}

function isEffect(value: unknown): value is Effect {
  return value === "read" || value === "idempotent" || value === "unsafe";
}
