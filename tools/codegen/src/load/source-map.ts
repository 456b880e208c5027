import { type Document, makeDocumentFromString, type Source } from "@redocly/openapi-core";
import type { Position } from "../diagnostics.ts";
import { appendPointer, childOf, parsePointer, resolvePointer } from "./json-pointer.ts";
import { positionIn, toRelative } from "./position.ts";
import { type Place, targetOf } from "./references.ts";

/**
 * Turns a pointer of the bundled document into the place in the file where a person wrote it. It begins to look when it is
 * first asked: nobody asks where a document is as it should be.
 */
export class SourceMap {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #files = new Map<string, Document>();
  #components: Map<string, Place> | undefined;
  readonly #bundled: unknown;
  readonly #root: string;
  readonly #directory: string;

  constructor(
    bundled: unknown,
    root: string,
    sources: ReadonlyMap<string, Source>,
    directory: string,
  ) {
    this.#sources = sources;
    this.#bundled = bundled;
    this.#root = root;
    this.#directory = directory;
  }

  positionOf(pointer: string): Position {
    const { file, pointer: written } = this.#placeOf(pointer);
    const document = this.#fileAt(file);
    if (!document) return { file: toRelative(file, this.#directory), line: 1, column: 1 };
    return positionIn(document, written, this.#directory);
  }

  #placeOf(pointer: string): Place {
    const segments = parsePointer(pointer);
    const [top, kind, name] = segments;
    const component =
      top === "components" && name !== undefined
        ? this.#findComponents().get(`${kind}/${name}`)
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
    return resolvePointer(this.#fileAt(file)?.parsed, pointer);
  }

  // Read once more: the bundler has written into what was read before.
  #fileAt(file: string): Document | undefined {
    const source = this.#sources.get(file);
    const known = this.#files.get(file);
    if (known || !source) return known;
    const document = makeDocumentFromString(source.body, file);
    this.#files.set(file, document);
    return document;
  }

  #findComponents(): Map<string, Place> {
    if (this.#components) return this.#components;
    this.#components = new Map();
    this.#follow(this.#bundled, "#", { file: this.#root, pointer: "#" }, this.#components);
    return this.#components;
  }

  /** Walks the bundle and the files side by side and notes from which file each hoisted component came. */
  #follow(bundled: unknown, pointer: string, origin: Place, components: Map<string, Place>): void {
    if (typeof bundled !== "object" || bundled === null) return;
    const reference = childOf(bundled, "$ref");
    if (typeof reference === "string") return this.#followReference(reference, origin, components);
    for (const [key, child] of Object.entries(bundled)) {
      if (pointer === "#" && key === "components") continue;
      const from = this.#descend(origin, [key]);
      this.#follow(child, appendPointer(pointer, key), from, components);
    }
  }

  #followReference(reference: string, origin: Place, components: Map<string, Place>): void {
    const [top, kind, name] = parsePointer(reference);
    const written = childOf(this.#nodeAt(origin), "$ref");
    const component = `${kind}/${name}`;
    if (top !== "components" || typeof written !== "string" || components.has(component)) return;
    const target = targetOf(origin.file, written);
    components.set(component, target);
    this.#follow(resolvePointer(this.#bundled, reference), reference, target, components);
  }
}
