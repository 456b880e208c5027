import { isObject, type Context, type Json, type Location } from "./rule.ts";

/** A node and where it is written: in documents of many files both are needed to follow a `$ref`. */
export interface Placed<Node = Json> {
  readonly node: Node;
  readonly location: Location;
}

/** What a `$ref` points at, and where; anything else is its own target. Nothing, if the `$ref` is broken. */
export function follow({ node, location }: Placed, { resolve }: Context): Placed | undefined {
  if (!isObject(node) || !("$ref" in node)) return { node, location };
  const target = resolve(node, location.source.absoluteRef);
  if (target.node === undefined || !target.location) return undefined; // Redocly's no-unresolved-refs says so
  return { node: target.node as Json, location: target.location };
}

/** The nodes under a key: one, or the members of a list or map. */
export function childrenOf({ node, location }: Placed, key: string): Placed[] {
  if (!isObject(node)) return [];
  const child = node[key];
  return child === undefined ? [] : [{ node: child, location: location.child(key) }];
}

export function membersOf({ node, location }: Placed): Placed[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).map(([key, member]) => ({
    node: member as Json,
    location: location.child(key),
  }));
}
