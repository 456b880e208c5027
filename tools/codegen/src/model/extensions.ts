import type { Effect, Failure, Pagination } from "@zapspec/runtime";
import type { Report } from "../diagnostics.ts";
import { appendPointer } from "../load/json-pointer.ts";
import type { Evidence } from "./model.ts";

type Extensible = { readonly [key: string]: unknown };
type Fields = Readonly<Record<string, unknown>>;

/** How each extension must look, in the words of its diagnostic. */
const SHAPES = {
  "x-sdk": "`{ resource: tickets, method: create }`",
  "x-effect": "`read`, `idempotent` or `unsafe`",
  "x-evidence": "`{ level: documented | observed | inferred, source: id, note: text }`",
  "x-vendor-titles": "a list of strings",
  "x-pagination":
    "`{ parameter: page, items: data, end: empty }`, or an end of `{ property: hasMore, value: false }`",
  "x-failure": "`{ property: success, value: false, code: error, message: message }`",
  "x-client-options": "a list of path parameter names",
} as const;

type ExtensionName = keyof typeof SHAPES;

/** Reads an extension; one of the wrong shape is an error of the document, never a guess. */
export function createExtensionReader(report: Report) {
  function read<T>(
    node: object,
    pointer: string,
    name: ExtensionName,
    parse: (value: unknown) => T | undefined,
  ): T | undefined {
    const value = (node as Extensible)[name];
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) {
      const at = appendPointer(pointer, name);
      report(
        "error",
        "extension-invalid",
        at,
        `\`${name}\` is not valid here.`,
        `Write ${SHAPES[name]}.`,
      );
    }
    return parsed;
  }

  return {
    sdk: (node: object, pointer: string) => read(node, pointer, "x-sdk", parseSdk),
    effect: (node: object, pointer: string) => read(node, pointer, "x-effect", parseEffect),
    evidence: (node: object, pointer: string) => read(node, pointer, "x-evidence", parseEvidence),
    vendorTitles: (node: object, pointer: string) =>
      read(node, pointer, "x-vendor-titles", parseStrings) ?? [],
    pagination: (node: object, pointer: string) =>
      read(node, pointer, "x-pagination", parsePagination),
    failure: (node: object, pointer: string) => read(node, pointer, "x-failure", parseFailure),
    clientOptions: (node: object, pointer: string) =>
      read(node, pointer, "x-client-options", parseStrings) ?? [],
  };
}

export type ExtensionReader = ReturnType<typeof createExtensionReader>;

function parseSdk(value: unknown): { resource?: string; method?: string } | undefined {
  if (!isFields(value)) return undefined;
  const { resource, method } = value;
  if (!isOptionalString(resource) || !isOptionalString(method)) return undefined;
  return { ...(resource && { resource }), ...(method && { method }) };
}

function parseEffect(value: unknown): Effect | undefined {
  return value === "read" || value === "idempotent" || value === "unsafe" ? value : undefined;
}

export function parseEvidence(value: unknown): Evidence | undefined {
  if (!isFields(value)) return undefined;
  const { level, source, note } = value;
  if (level !== "documented" && level !== "observed" && level !== "inferred") return undefined;
  if (!isOptionalString(source) || !isOptionalString(note)) return undefined;
  return { level, ...(source && { source }), ...(note && { note }) };
}

function parseStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string")
    ? value
    : undefined;
}

function parsePagination(value: unknown): Pagination | undefined {
  if (!isFields(value)) return undefined;
  const { parameter, items, end } = value;
  if (typeof parameter !== "string" || typeof items !== "string") return undefined;
  if (end === "empty") return { parameter, items, end };
  if (!isFields(end) || typeof end.property !== "string") return undefined;
  return {
    parameter,
    items,
    end: { property: end.property, ...("value" in end && { value: end.value }) },
  };
}

function parseFailure(value: unknown): Failure | undefined {
  if (!isFields(value) || typeof value.property !== "string" || !("value" in value))
    return undefined;
  const { property, code, message } = value;
  if (!isOptionalString(code) || !isOptionalString(message)) return undefined;
  return { property, value: value.value, ...(code && { code }), ...(message && { message }) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
