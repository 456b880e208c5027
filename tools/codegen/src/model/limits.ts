import type { Schema } from "../load/document.ts";

/** What a value may be, in words; the first that says something wins within each group. */
const LIMITS: readonly (readonly [string, string, (least: string, most: string) => string])[] = [
  ["minimum", "maximum", (least, most) => range("", least, most)],
  ["exclusiveMinimum", "exclusiveMaximum", aboveAndBelow],
  ["minLength", "maxLength", (least, most) => range(" characters", least, most)],
  ["minItems", "maxItems", (least, most) => range(" items", least, most)],
];

/** `1 to 100.`, `At most 4096 characters.`: the limits that a type cannot say. */
function describeLimits(schema: Schema): string {
  return LIMITS.map(([least, most, describe]) =>
    describe(textOf(schema[least]), textOf(schema[most])),
  )
    .filter(Boolean)
    .join(" ");
}

/** The format and the limits of a schema. */
export function describeSchema(schema: Schema): string {
  const { format } = schema;
  const hasFormat = typeof format === "string" && format !== "binary";
  return [hasFormat ? `Format: ${format}.` : "", describeLimits(schema)].filter(Boolean).join(" ");
}

/** The format, the limits and the default of a parameter's value. */
export function describeValue(schema: Schema): string {
  const { default: usual } = schema;
  const text = usual === undefined ? "" : `Default: ${JSON.stringify(usual)}.`;
  return [describeSchema(schema), text].filter(Boolean).join(" ");
}

function range(unit: string, least: string, most: string): string {
  if (least && most)
    return least === most ? `Exactly ${least}${unit}.` : `${least} to ${most}${unit}.`;
  if (least) return `At least ${least}${unit}.`;
  return most && `At most ${most}${unit}.`;
}

function aboveAndBelow(least: string, most: string): string {
  return [least && `Above ${least}.`, most && `Below ${most}.`].filter(Boolean).join(" ");
}

// In OpenAPI 3.0 the exclusive limits are true or false.
function textOf(value: unknown): string {
  return typeof value === "number" ? String(value) : "";
}
