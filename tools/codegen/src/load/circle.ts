import type { Document } from "@redocly/openapi-core";
import { appendPointer, childOf, parsePointer } from "./json-pointer.ts";
import { type Place, targetOf, type WrittenReference } from "./references.ts";

/** The first `$ref` that leads to a `$ref` and so on, back to itself: nothing is ever described. */
export function findCircle(
  files: ReadonlyMap<string, Document>,
  references: readonly WrittenReference[],
): WrittenReference | undefined {
  return references.find((written) => leadsBack(files, written, new Set()));
}

function leadsBack(
  files: ReadonlyMap<string, Document>,
  { file, pointer, reference }: WrittenReference,
  seen: ReadonlySet<string>,
): boolean {
  const place = `${file}${pointer}`;
  if (seen.has(place)) return seen.values().next().value === place;
  const next = firstReference(files, targetOf(file, reference));
  return next !== undefined && leadsBack(files, next, new Set([...seen, place]));
}

/** The `$ref` that stands at a place or on the way to it. */
function firstReference(
  files: ReadonlyMap<string, Document>,
  { file, pointer }: Place,
): WrittenReference | undefined {
  let node: unknown = files.get(file)?.parsed;
  let at = "#";
  for (const segment of [...parsePointer(pointer), undefined]) {
    const reference = childOf(node, "$ref");
    if (typeof reference === "string") return { file, pointer: at, reference };
    if (segment === undefined) return undefined;
    node = childOf(node, segment);
    at = appendPointer(at, segment);
  }
  return undefined;
}
