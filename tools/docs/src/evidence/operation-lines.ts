import type { HttpMethod, OpenApiObject } from "../openapi.ts";

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

const effects = {
  read: "**Effect:** read; may be repeated safely.",
  idempotent: "**Effect:** idempotent; may be repeated safely.",
  unsafe: "**Effect:** unsafe; never repeated where it may have been executed.",
} as const;

type Effect = keyof typeof effects;

/** What a repeated call would do; the default is HTTP's (RFC 9110 section 9.2). */
export function effectLine(operation: OpenApiObject, method: HttpMethod): string {
  const effect = operation["x-effect"];
  if (isEffect(effect)) return effects[effect];
  return effects[defaultEffects[method]];
}

/** The vendor's own names for the operation, so that people find the call they know. */
export function titlesLine(operation: OpenApiObject): string | undefined {
  const value = operation["x-vendor-titles"];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const titles = value.map((title) => `“${String(title)}”`).join(", ");
  return `Called ${titles} by the vendor.`;
}

function isEffect(value: unknown): value is Effect {
  return typeof value === "string" && Object.hasOwn(effects, value);
}
