import type { Document } from "@redocly/openapi-core";
import type { Position } from "../diagnostics.ts";
import { appendPointer, childOf, parsePointer, resolvePointer } from "./json-pointer.ts";
import { positionIn, toRelative } from "./position.ts";
import { type Place, targetOf } from "./references.ts";

/** Turns a pointer of the bundled document into the place in the file where a person wrote it. */
export class SourceMap {
  readonly #files: ReadonlyMap<string, Document>;
  readonly #components = new Map<string, Place>();
  readonly #bundled: unknown;
  readonly #root: string;
  readonly #directory: string;

  constructor(
    bundled: unknown,
    root: string,
    files: ReadonlyMap<string, Document>,
    directory: string,
  ) {
    this.#files = files;
    this.#bundled = bundled;
    this.#root = root;
    this.#directory = directory;
    this.#follow(bundled, "#", { file: root, pointer: "#" });
  }

  positionOf(pointer: string): Position {
    const { file, pointer: written } = this.#placeOf(pointer);
    const document = this.#files.get(file);
    if (!document) return { file: toRelative(file, this.#directory), line: 1, column: 1 };
    return positionIn(document, written, this.#directory);
  }

  #placeOf(pointer: string): Place {
    const segments = parsePointer(pointer);
    const [top, kind, name] = segments;
    const component =
      top === "components" && name !== undefined
        ? this.#components.get(`${kind}/${name}`)
        : undefined;
    if (component) return this.#descend(component, segments.slice(3));
    return this.#descend({ file: this.#root, pointer: "#" }, segments);
  }

  /** Steps down through the files as written, entering a `$ref` wherever one stands in the way. */
  #descend(from: Place, segments: readonly string[]): Place {
    let origin = from;
    for (const segment of segments) {
      const entered = this.#enter(origin);
      if (childOf(this.#nodeAt(entered), segment) === undefined) return entered;
      origin = { file: entered.file, pointer: appendPointer(entered.pointer, segment) };
    }
    return origin;
  }

  /** Follows the `$ref` that stands at a place, and those behind it; a circle of them leads nowhere. */
  #enter(origin: Place, seen: ReadonlySet<string> = new Set()): Place {
    const reference = childOf(this.#nodeAt(origin), "$ref");
    const place = `${origin.file}${origin.pointer}`;
    if (typeof reference !== "string" || seen.has(place)) return origin;
    const target = targetOf(origin.file, reference);
    if (this.#nodeAt(target) === undefined) return origin;
    return this.#enter(target, new Set([...seen, place]));
  }

  #nodeAt({ file, pointer }: Place): unknown {
    return resolvePointer(this.#files.get(file)?.parsed, pointer);
  }

  /** Walks the bundle and the files side by side and notes from which file each hoisted component came. */
  #follow(bundled: unknown, pointer: string, origin: Place): void {
    if (typeof bundled !== "object" || bundled === null) return;
    const reference = childOf(bundled, "$ref");
    if (typeof reference === "string") return this.#followReference(reference, origin);
    for (const [key, child] of Object.entries(bundled)) {
      if (pointer === "#" && key === "components") continue;
      this.#follow(child, appendPointer(pointer, key), this.#descend(origin, [key]));
    }
  }

  #followReference(reference: string, origin: Place): void {
    const [top, kind, name] = parsePointer(reference);
    const written = childOf(this.#nodeAt(origin), "$ref");
    if (
      top !== "components" ||
      typeof written !== "string" ||
      this.#components.has(`${kind}/${name}`)
    )
      return;
    const target = targetOf(origin.file, written);
    this.#components.set(`${kind}/${name}`, target);
    this.#follow(resolvePointer(this.#bundled, reference), reference, target);
  }
}
