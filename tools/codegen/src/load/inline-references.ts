import type { OpenApiDocument } from "./document.ts";
import { childOf, parsePointer, resolvePointer } from "./json-pointer.ts";
import { mapObjects } from "./objects.ts";
import { COMPONENT } from "./one-piece.ts";

/**
 * Puts what a reference means in its place where it leads to no component but into one, or into a path: types can be named
 * after components alone. `refuse` is called with a reference that stands in what it leads to.
 */
export function inlineReferences(
  document: OpenApiDocument,
  refuse: (reference: string) => never,
): OpenApiDocument {
  const inline = (node: unknown, entered: readonly string[]): unknown =>
    mapObjects(node, (object) => {
      const { $ref: reference, ...beside } = object;
      if (typeof reference !== "string" || !isInner(reference)) return object;
      const target = resolveReference(document, reference);
      if (target === undefined) return object;
      if (entered.includes(reference)) refuse(reference);
      const value = inline(structuredClone(target), [...entered, reference]);
      return { ...(value as object), ...beside };
    });
  return inline(document, []) as OpenApiDocument;
}

function isInner(reference: string): boolean {
  return reference.startsWith("#/") && !COMPONENT.test(reference);
}

/** What a reference leads to, by way of those that stand on its way. */
function resolveReference(document: unknown, reference: string): unknown {
  return parsePointer(reference).reduce<unknown>(
    (node, segment) => childOf(enter(document, node), segment),
    document,
  );
}

function enter(document: unknown, node: unknown): unknown {
  const reference = childOf(node, "$ref");
  return typeof reference === "string" ? resolvePointer(document, reference) : node;
}
