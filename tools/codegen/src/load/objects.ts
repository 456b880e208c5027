import { appendPointer } from "./json-pointer.ts";

/** A node of a document that OpenAPI or JSON Schema gives a meaning to: neither data nor a map of names. */
export type DocumentObject = Readonly<Record<string, unknown>>;

// Under these stands data, which may look like anything.
const DATA = new Set(["example", "examples", "default", "const", "enum"]);

// Their keys are names that somebody chose: a property may be called `default`, a response is.
const MAPS = new Set(
  `properties patternProperties dependentSchemas $defs definitions schemas responses requestBodies headers parameters
  securitySchemes links callbacks pathItems paths webhooks content encoding variables mapping`.split(
    /\s+/,
  ),
);

/** Calls `visit` with every object, outermost first. */
export function visitObjects(
  node: unknown,
  visit: (object: DocumentObject, pointer: string) => void,
  pointer = "#",
  isMap = false,
): void {
  if (!isObject(node)) return;
  if (!isMap && !Array.isArray(node)) visit(node, pointer);
  for (const [key, child] of Object.entries(node)) {
    if (!isMap && isData(key)) continue;
    visitObjects(child, visit, appendPointer(pointer, key), !isMap && MAPS.has(key));
  }
}

/** A copy in which every object has gone through `convert`, innermost first. */
export function mapObjects(
  node: unknown,
  convert: (object: DocumentObject) => DocumentObject,
  isMap = false,
): unknown {
  if (!isObject(node)) return node;
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, convert));
  const entries = Object.entries(node).map(([key, child]) => {
    if (!isMap && isData(key)) return [key, child];
    return [key, mapObjects(child, convert, !isMap && MAPS.has(key))];
  });
  const copy: DocumentObject = Object.fromEntries(entries);
  return isMap ? copy : convert(copy);
}

function isData(key: string): boolean {
  return DATA.has(key) || key.startsWith("x-");
}

function isObject(node: unknown): node is DocumentObject {
  return typeof node === "object" && node !== null;
}
