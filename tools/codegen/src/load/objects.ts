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

/** Calls `visit` with every object, outermost first. The path to it is that of the moment: copy what shall stay. */
export function visitObjects(
  node: unknown,
  visit: (object: DocumentObject, path: readonly string[]) => void,
  path: string[] = [],
  isMap = false,
): void {
  if (!isObject(node)) return;
  if (!isMap && !Array.isArray(node)) visit(node, path);
  for (const [key, child] of Object.entries(node)) {
    if (!isObject(child) || (!isMap && isData(key))) continue;
    path.push(key);
    visitObjects(child, visit, path, !isMap && MAPS.has(key));
    path.pop();
  }
}

/**
 * A tree in which every object has gone through `convert`, innermost first. What nothing has changed in is not copied:
 * most of a document stays as it is.
 */
export function mapObjects(
  node: unknown,
  convert: (object: DocumentObject) => DocumentObject,
  isMap = false,
): unknown {
  if (!isObject(node)) return node;
  if (Array.isArray(node)) {
    const items = node.map((item) => mapObjects(item, convert));
    return items.some((item, index) => item !== node[index]) ? items : node;
  }
  const entries = Object.entries(node);
  let isChanged = false;
  for (const entry of entries) {
    const [key, child] = entry;
    if (!isMap && isData(key)) continue;
    entry[1] = mapObjects(child, convert, !isMap && MAPS.has(key));
    if (entry[1] !== child) isChanged = true;
  }
  const mapped = isChanged ? (Object.fromEntries(entries) as DocumentObject) : node;
  return isMap ? mapped : convert(mapped);
}

function isData(key: string): boolean {
  return DATA.has(key) || key.startsWith("x-");
}

function isObject(node: unknown): node is DocumentObject {
  return typeof node === "object" && node !== null;
}
