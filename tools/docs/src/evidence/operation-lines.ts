import { fill, type Strings } from "../language/strings.ts";
import { objectAt, textAt, type HttpMethod, type OpenApiObject } from "../openapi.ts";
import { listOperations } from "../operation-facts.ts";
import { anchorOf } from "../site-paths.ts";
import { effectOf } from "./effect.ts";

/** `**Effect:** unsafe. Never repeated automatically …` */
export function effectLine(
  operation: OpenApiObject,
  method: HttpMethod,
  { operation: strings }: Strings,
): string {
  return `**${strings.effectLabel}:** ${strings.effects[effectOf(operation, method)]}`;
}

/** `**No answer?** Look before you send again: [List the tickets](#/tickets/listtickets). With the same contact.` */
export function lookUpLine(
  operation: OpenApiObject,
  document: OpenApiObject,
  { operation: strings }: Strings,
): string | undefined {
  const written = objectAt(operation, "x-look-up");
  const wanted = textAt(written, "operation");
  const found = wanted && listOperations(document).find(({ id }) => id === wanted);
  if (!found) return undefined;
  const link = `[${found.summary}](${anchorOf(found.tag, found.id)})`;
  return [fill(strings.lookUp, { operation: link }), textAt(written, "how").trim()]
    .join(" ")
    .trim();
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
