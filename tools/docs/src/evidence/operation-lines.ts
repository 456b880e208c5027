import { fill, type Strings } from "../language/strings.ts";
import type { HttpMethod, OpenApiObject } from "../openapi.ts";
import { effectOf } from "./effect.ts";

/** `**Effect:** unsafe. Never repeated automatically …` */
export function effectLine(
  operation: OpenApiObject,
  method: HttpMethod,
  { operation: strings }: Strings,
): string {
  return `**${strings.effectLabel}:** ${strings.effects[effectOf(operation, method)]}`;
}

/** The vendor's own names for the operation, so that people find the call they know. */
export function titlesLine(
  operation: OpenApiObject,
  { operation: strings }: Strings,
): string | undefined {
  const value = operation["x-vendor-titles"];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const titles = [...new Set(value.map((title) => `“${String(title)}”`))].join(", ");
  return fill(strings.vendorTitles, { titles });
}
