import type { Report } from "../diagnostics.ts";
import { resolvePointer } from "../load/json-pointer.ts";
import type { OpenApiDocument } from "../load/document.ts";
import type { TypeNames } from "./names.ts";
import type { TypeModel } from "./model.ts";

/** What every converter of the model stage may use. */
export interface Context {
  readonly document: OpenApiDocument;
  readonly names: TypeNames;
  readonly report: Report;
  /** The type aliases made so far, in the order in which they are needed. */
  readonly types: TypeModel[];
  /** TypeScript names of the component schemas by their name in the document. */
  readonly schemaNames: ReadonlyMap<string, string>;
}

/** Follows `$ref` inside the bundled document; says where the node stands. */
export function dereference<T extends object>(
  document: OpenApiDocument,
  node: T | { $ref: string },
  pointer: string,
): { node: T; pointer: string } {
  let current: T | { $ref: string } = node;
  let at = pointer;
  const seen = new Set<string>();
  while ("$ref" in current && typeof current.$ref === "string" && !seen.has(current.$ref)) {
    at = current.$ref;
    seen.add(at);
    const target = resolvePointer(document, at);
    if (typeof target !== "object" || target === null) break;
    current = target as T;
  }
  return { node: current as T, pointer: at };
}
