/** The part of Redocly's plugin interface that the rules use; the CLI ships no types for it. */
export type Rule = () => Visitor;

export interface Visitor {
  readonly [nodeType: string]: Visit | Visitor;
}

/** Called with the node that a `$ref` leads to. A method, so that a rule may ask for the node as an object. */
export type Visit = { enter(node: Json, context: Context): void }["enter"];

export interface Context {
  /** Where the node stands; behind a `$ref`, where the target stands. */
  readonly location: Location;
  /** Redocly's name of the OpenAPI object, such as `Operation` or `Schema`. */
  readonly type: { readonly name: string; readonly extensionsPrefix?: string };
  readonly key: string | number;
  report(problem: { readonly message: string; readonly location?: Location }): void;
  /** Follows a `$ref` as written in the file `from`; without `from`, in the file of `location`. */
  resolve(node: unknown, from?: string): { readonly node?: unknown; readonly location?: Location };
}

export interface Location {
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  child(path: string | number | readonly (string | number)[]): Location;
  /** The same place, shown at the key instead of the value. */
  key(): Location;
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
