import { decode } from "./query-pairs.ts";
import type { QueryPair } from "./query-pairs.ts";

/**
 * `where[name]=a&where[tags][]=b` as an object; steps that are all numbers or empty make a list. A name without
 * brackets is no object: its text is given back as it is.
 */
export function readDeepObject(name: string, pairs: readonly QueryPair[]): unknown {
  const bare = pairs.find((pair) => pair.name === name);
  if (bare) return decode(bare.rawValue);
  const tree: Tree = new Map();
  for (const pair of pairs) {
    const steps = [...pair.name.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(
      ([, step]) => step ?? "",
    );
    plant(tree, steps, decode(pair.rawValue));
  }
  return toValue(tree);
}

type Tree = Map<string, Tree | string>;

function plant(tree: Tree, [step = "", ...rest]: readonly string[], value: string): void {
  const key = step === "" ? String(tree.size) : step;
  if (rest.length === 0) return void tree.set(key, value);
  const known = tree.get(key);
  const branch: Tree = known instanceof Map ? known : new Map();
  tree.set(key, branch);
  plant(branch, rest, value);
}

function toValue(node: Tree | string): unknown {
  if (typeof node === "string") return node;
  const entries = [...node].map(([step, inner]) => [step, toValue(inner)] as const);
  const isList = entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
