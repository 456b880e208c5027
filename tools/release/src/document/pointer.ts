/** The names on the way to a place: `#/paths/~1loans/get` → `["paths", "/loans", "get"]`. */
export function parsePointer(pointer: string): string[] {
  const [, ...names] = pointer.split("/");
  return names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Every object and list from the root down to a place, as far as the way goes. */
export function ancestorsAt(document: unknown, names: readonly string[]): unknown[] {
  const chain = [document];
  for (const name of names) {
    const parent = chain.at(-1);
    if (!isContainer(parent) || !Object.hasOwn(parent, name)) break;
    chain.push(parent[name]);
  }
  return chain;
}

export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
