import type { OpenApiDocument } from "../document.ts";
import type { Path } from "./document-nodes.ts";

/** A document with one thing changed, as a mock might be wrong about it. */
export interface Mutant {
  readonly kind: string;
  readonly place: string;
  /** The operations that the change can be seen in. */
  readonly operations: readonly string[];
  /** Changes a copy of the document. */
  readonly apply: (document: OpenApiDocument) => void;
}

type Container = Record<string, unknown>;

/** A change of what stands at a place: it gets the owner of the place and the key in it. */
export function mutant(
  kind: string,
  operations: Iterable<string>,
  path: Path,
  change: (owner: Container, key: string) => void,
): Mutant {
  const key = path.at(-1) ?? "";
  return {
    kind,
    place: path.join("/"),
    operations: [...operations],
    apply: (document) => {
      const owner = path.slice(0, -1).reduce<unknown>((node, step) => {
        return (node as Container)[step];
      }, document);
      change(owner as Container, key);
    },
  };
}

/** Changes a value in its place. */
export function replace(to: (value: never) => unknown): (owner: Container, key: string) => void {
  return (owner, key) => {
    owner[key] = to(owner[key] as never);
  };
}

export function remove(owner: Container, key: string): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

/** Gives a key another name and leaves the order as it is. */
export function rename(to: (key: string) => string): (owner: Container, key: string) => void {
  return (owner, key) => {
    for (const [name, value] of Object.entries(owner)) {
      delete owner[name];
      owner[name === key ? to(name) : name] = value;
    }
  };
}
