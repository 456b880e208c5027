import type { Report } from "../diagnostics.ts";
import { appendPointer } from "../load/json-pointer.ts";
import {
  parseEffect,
  parseEvidence,
  parseFailure,
  parseLookUp,
  parsePagination,
  parseRateLimits,
  parseSdk,
  parseStrings,
} from "./extension-values.ts";

type Extensible = { readonly [key: string]: unknown };

/** How each extension must look, in the words of its diagnostic. */
const SHAPES = {
  "x-sdk": "`{ resource: tickets, method: create }`",
  "x-effect": "`read`, `idempotent` or `unsafe`",
  "x-evidence": "`{ level: documented | observed | inferred, source: id, note: text }`",
  "x-vendor-titles": "a list of strings",
  "x-pagination":
    "`{ parameter: page, items: data, end: empty }`, several parameters as a list, or an end of `{ property: hasMore, value: false }`",
  "x-look-up": "`{ operation: listTickets, how: With the contact's id. }`",
  "x-failure": "`{ property: success, value: false, code: error, message: message }`",
  "x-client-options": "a list of path parameter names",
  "x-rate-limit": "`[{ requests: 100, perSeconds: 60, scope: account }]`",
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
    lookUp: (node: object, pointer: string) => read(node, pointer, "x-look-up", parseLookUp),
    failure: (node: object, pointer: string) => read(node, pointer, "x-failure", parseFailure),
    clientOptions: (node: object, pointer: string) =>
      read(node, pointer, "x-client-options", parseStrings) ?? [],
    rateLimits: (node: object, pointer: string) =>
      read(node, pointer, "x-rate-limit", parseRateLimits) ?? [],
  };
}

export type ExtensionReader = ReturnType<typeof createExtensionReader>;
