// RFC 6901: `~` and `/` inside a segment are written `~0` and `~1`.
export function appendPointer(pointer: string, ...segments: (string | number)[]): string {
  return segments.reduce<string>(
    (path, segment) => `${path}/${escapeSegment(String(segment))}`,
    pointer,
  );
}

export function parsePointer(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter(Boolean)
    .map(unescapeSegment);
}

/** The value at a pointer of a document, or undefined where nothing stands there. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>((node, segment) => childOf(node, segment), document);
}

export function childOf(node: unknown, segment: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, segment)) return undefined;
  return (node as Record<string, unknown>)[segment];
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

// A `$ref` is a URI: its fragment may be percent-encoded.
function unescapeSegment(segment: string): string {
  return decodeSafely(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decodeSafely(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
