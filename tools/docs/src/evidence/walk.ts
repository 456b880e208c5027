import { httpMethods, isObject, type OpenApiObject } from "../openapi.ts";
import { readEvidence, type Evidence } from "./evidence.ts";

export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "webhook"
  | "operation"
  | "callback"
  | "parameter"
  | "requestBody"
  | "response"
  | "header"
  | "mediaType"
  | "schema";

export interface Visited {
  node: OpenApiObject;
  kind: Kind;
  /** The evidence of what the node stands in. */
  inherited: Evidence | undefined;
  /** The evidence of the node: its own, or else the inherited one. */
  effective: Evidence | undefined;
}

/** Keyword, what it holds, and whether it holds one of it, a list or a map. */
type Child = readonly [keyword: string, kind: Kind, shape: "one" | "list" | "map"];

const pathItemChildren: readonly Child[] = [
  ["parameters", "parameter", "list"],
  ...httpMethods.map((method): Child => [method, "operation", "one"]),
];

/**
 * Where OpenAPI objects stand in one another. Examples, defaults and enums are data, so they are
 * not here: an `x-evidence` inside them is somebody's value, not a mark.
 */
const children: Record<Kind, readonly Child[]> = {
  document: [
    ["paths", "pathItem", "map"],
    ["webhooks", "webhook", "map"],
    ["components", "components", "one"],
  ],
  components: [
    ["schemas", "schema", "map"],
    ["parameters", "parameter", "map"],
    ["requestBodies", "requestBody", "map"],
    ["responses", "response", "map"],
    ["headers", "header", "map"],
    ["pathItems", "pathItem", "map"],
    ["callbacks", "callback", "map"],
  ],
  pathItem: pathItemChildren,
  // The path items of webhooks and callbacks: here the vendor is who calls.
  webhook: pathItemChildren,
  operation: [
    ["parameters", "parameter", "list"],
    ["requestBody", "requestBody", "one"],
    ["responses", "response", "map"],
    ["callbacks", "callback", "map"],
  ],
  // A callback is itself the map: its keys are runtime expressions.
  callback: [],
  parameter: [
    ["schema", "schema", "one"],
    ["content", "mediaType", "map"],
  ],
  requestBody: [["content", "mediaType", "map"]],
  response: [
    ["headers", "header", "map"],
    ["content", "mediaType", "map"],
  ],
  header: [
    ["schema", "schema", "one"],
    ["content", "mediaType", "map"],
  ],
  mediaType: [["schema", "schema", "one"]],
  schema: [
    ["properties", "schema", "map"],
    ["patternProperties", "schema", "map"],
    ["$defs", "schema", "map"],
    ["additionalProperties", "schema", "one"],
    ["items", "schema", "one"],
    ["prefixItems", "schema", "list"],
    ["allOf", "schema", "list"],
    ["anyOf", "schema", "list"],
    ["oneOf", "schema", "list"],
    ["not", "schema", "one"],
    ["if", "schema", "one"],
    ["then", "schema", "one"],
    ["else", "schema", "one"],
  ],
};

/** Visits every OpenAPI object of a document with the evidence that holds for it. */
export function walk(document: OpenApiObject, visit: (visited: Visited) => void): void {
  walkNode(document, "document", undefined, visit);
}

function walkNode(
  node: OpenApiObject,
  kind: Kind,
  inherited: Evidence | undefined,
  visit: (visited: Visited) => void,
): void {
  const effective = readEvidence(node) ?? inherited;
  visit({ node, kind, inherited, effective });
  for (const [child, childKind] of childrenOf(node, kind)) {
    walkNode(child, childKind, effective, visit);
  }
}

function childrenOf(node: OpenApiObject, kind: Kind): [OpenApiObject, Kind][] {
  if (kind === "callback") return objectsIn(node).map((child) => [child, "webhook"]);
  return children[kind].flatMap(([keyword, childKind, shape]) => {
    const value = node[keyword];
    const found = shape === "one" ? [value].filter(isObject) : objectsIn(value);
    return found.map((child): [OpenApiObject, Kind] => [child, childKind]);
  });
}

function objectsIn(value: unknown): OpenApiObject[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter(isObject);
}
