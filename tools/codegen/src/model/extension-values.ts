import type { Effect, Failure, Pagination, RateLimit } from "@zapspec/runtime";
import type { Evidence } from "./model.ts";

/** Pagination as the document writes it: parameters by name, or by name and a path inside them (`query.page`). */
export interface WrittenPagination extends Pick<Pagination, "items" | "end"> {
  readonly parameters: readonly string[];
}

/** What to read where a call's end is unknown: another operation, and how to ask it. */
export interface WrittenLookUp {
  readonly operation: string;
  readonly how?: string;
}

/** Each turns what stands under an extension into its value; undefined where the shape is wrong. */

type Fields = Readonly<Record<string, unknown>>;

export function parseSdk(value: unknown): { resource?: string; method?: string } | undefined {
  if (!isFields(value)) return undefined;
  const { resource, method } = value;
  if (!isOptionalString(resource) || !isOptionalString(method)) return undefined;
  return { ...(resource && { resource }), ...(method && { method }) };
}

export function parseEffect(value: unknown): Effect | undefined {
  return value === "read" || value === "idempotent" || value === "unsafe" ? value : undefined;
}

export function parseEvidence(value: unknown): Evidence | undefined {
  if (!isFields(value)) return undefined;
  const { level, source, note } = value;
  if (level !== "documented" && level !== "observed" && level !== "inferred") return undefined;
  if (!isOptionalString(source) || !isOptionalString(note)) return undefined;
  return { level, ...(source && { source }), ...(note && { note }) };
}

export function parseStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string")
    ? value
    : undefined;
}

export function parsePagination(value: unknown): WrittenPagination | undefined {
  if (!isFields(value)) return undefined;
  const { parameter, items, end } = value;
  const parameters = parseStrings([parameter].flat());
  if (!parameters?.length || typeof items !== "string") return undefined;
  if (end === "empty") return { parameters, items, end };
  if (!isFields(end) || typeof end.property !== "string") return undefined;
  return {
    parameters,
    items,
    end: { property: end.property, ...("value" in end && { value: end.value }) },
  };
}

export function parseLookUp(value: unknown): WrittenLookUp | undefined {
  if (!isFields(value) || typeof value.operation !== "string" || !isOptionalString(value.how))
    return undefined;
  return { operation: value.operation, ...(value.how && { how: value.how }) };
}

export function parseFailure(value: unknown): Failure | undefined {
  if (!isFields(value) || typeof value.property !== "string" || !("value" in value))
    return undefined;
  const { property, code, message } = value;
  if (!isOptionalString(code) || !isOptionalString(message)) return undefined;
  return { property, value: value.value, ...(code && { code }), ...(message && { message }) };
}

export function parseRateLimits(value: unknown): readonly RateLimit[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRateLimit)) return undefined;
  return value.map(({ requests, perSeconds }) => ({ requests, perSeconds }));
}

function isRateLimit(value: unknown): value is RateLimit {
  if (!isFields(value)) return false;
  const { requests, perSeconds, scope } = value;
  return isPositive(requests) && isPositive(perSeconds) && typeof scope === "string";
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
