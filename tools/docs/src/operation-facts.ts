import { type Capability, isCapability } from "./capability/capabilities.ts";
import { readEvidence, type Evidence } from "./evidence/evidence.ts";
import { effectOf, type Effect } from "./evidence/effect.ts";
import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "./openapi.ts";
import { titleOf } from "./titled.ts";

/** What the site tells of an operation outside of its reference page. */
export interface OperationFacts {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  /** Where it sits in the client: `tickets.transfer`. */
  call: string;
  vendorTitles: readonly string[];
  capabilities: readonly Capability[];
  effect: Effect;
  /** What to read after a call whose end is unknown, and how its result is seen there. */
  lookUp: { operation: string; how: string } | undefined;
  evidence: Evidence | undefined;
}

/** The operations of a bundled document, in its order. */
export function listOperations(document: OpenApiObject): OperationFacts[] {
  const inherited = readEvidence(document);
  return Object.entries(objectAt(document, "paths")).flatMap(([path, pathItem]) => {
    if (!isObject(pathItem)) return [];
    return operationsOf(pathItem).map(([method, operation]) => {
      const sdk = objectAt(operation, "x-sdk");
      return {
        id: textAt(operation, "operationId"),
        method: method.toUpperCase(),
        path,
        tag: textsAt(operation, "tags")[0] ?? "",
        summary: titleOf(operation),
        call: [textAt(sdk, "resource"), textAt(sdk, "method")].filter(Boolean).join("."),
        vendorTitles: [...new Set(textsAt(operation, "x-vendor-titles"))],
        capabilities: textsAt(operation, "x-capabilities").filter(isCapability),
        effect: effectOf(operation, method),
        lookUp: lookUpOf(operation),
        evidence: readEvidence(operation) ?? readEvidence(pathItem) ?? inherited,
      };
    });
  });
}

function lookUpOf(operation: OpenApiObject): OperationFacts["lookUp"] {
  const written = objectAt(operation, "x-look-up");
  const id = textAt(written, "operation");
  return id === "" ? undefined : { operation: id, how: textAt(written, "how").trim() };
}

function textsAt(node: OpenApiObject, keyword: string): string[] {
  const value = node[keyword];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
