import type { OpenApiDocument, Schema } from "../document.ts";
import { listOperations } from "../operations.ts";

/** Where something stands in a document, as the keys on the way. */
export type Path = readonly string[];

/** A schema of the document, where it stands, and who uses it for what. */
export interface SchemaNode {
  readonly path: Path;
  readonly side: Side;
  readonly operations: Set<string>;
}

export type Side = "parameter" | "request" | "response";

export interface OperationPath {
  readonly id: string;
  readonly path: string;
  readonly security: readonly string[];
  readonly place: Path;
}

/** Every operation of a document with the place of its object. */
export function listOperationPaths(document: OpenApiDocument): OperationPath[] {
  return listOperations(document).map(({ id, path, httpMethod, security }) => {
    return { id, path, security, place: ["paths", path, httpMethod.toLowerCase()] };
  });
}

/** Every schema that an operation reaches, once for each side, however many operations share it. */
export function listSchemaNodes(document: OpenApiDocument): SchemaNode[] {
  const nodes = new Map<string, SchemaNode>();
  const visit = (written: Path, side: Side, operation: string): void => {
    const path = behindReferences(document, written);
    const schema = valueAt(document, path) as Schema;
    const key = [side, ...path].join("\n");
    const node = nodes.get(key) ?? { path, side, operations: new Set() };
    if (typeof schema !== "object" || node.operations.has(operation)) return;
    node.operations.add(operation);
    nodes.set(key, node);
    for (const step of innerSteps(schema)) visit([...path, ...step], side, operation);
  };
  for (const { id, path, place } of listOperationPaths(document)) {
    for (const owner of [["paths", path], place]) {
      for (const parameter of listPlaces(document, [...owner, "parameters"])) {
        for (const schema of schemasIn(document, parameter)) visit(schema, "parameter", id);
      }
    }
    const body = behindReferences(document, [...place, "requestBody"]);
    for (const schema of schemasIn(document, body)) visit(schema, "request", id);
    for (const response of listPlaces(document, [...place, "responses"])) {
      for (const schema of schemasIn(document, response)) visit(schema, "response", id);
    }
  }
  return [...nodes.values()];
}

/** The schema of a parameter, and those of the media types of a parameter, a body or a response. */
function schemasIn(document: OpenApiDocument, holder: Path): Path[] {
  const own = [...holder, "schema"];
  const ofMedia = listPlaces(document, [...holder, "content"]).map((media) => [...media, "schema"]);
  return [own, ...ofMedia].filter((path) => valueAt(document, path) !== undefined);
}

/** The places of everything in a list or an object, behind references. */
export function listPlaces(document: OpenApiDocument, path: Path): Path[] {
  return Object.keys(valueAt(document, path) ?? {}).map((key) =>
    behindReferences(document, [...path, key]),
  );
}

function innerSteps({
  properties,
  items,
  prefixItems,
  additionalProperties,
  ...rest
}: Schema): Path[] {
  const lists = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (rest[keyword] ?? []).map((_, index) => [keyword, String(index)]),
  );
  return [
    ...Object.keys(properties ?? {}).map((name) => ["properties", name]),
    ...(prefixItems ?? []).map((_, index) => ["prefixItems", String(index)]),
    ...(items ? [["items"]] : []),
    ...(typeof additionalProperties === "object" ? [["additionalProperties"]] : []),
    ...lists,
  ];
}

export function behindReferences(document: OpenApiDocument, path: Path): Path {
  const value = valueAt(document, path);
  if (typeof value !== "object" || value === null || !("$ref" in value)) return path;
  const steps = String(value.$ref).replace(/^#\//, "").split("/");
  const decoded = steps.map((step) =>
    decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"),
  );
  return behindReferences(document, decoded);
}

export function valueAt(document: OpenApiDocument, path: Path): object | undefined {
  return path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    document,
  ) as object | undefined;
}
