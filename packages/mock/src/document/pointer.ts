import type { OpenApiDocument, Reference } from "./openapi.ts";

/** A value of the document and where it really stands, behind every `$ref`. */
export interface Located<T> {
  readonly pointer: string;
  readonly value: T;
}

/** Joins steps to a JSON Pointer (RFC 6901). */
export function pointerTo(...steps: string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Follows the pointer and the references it meets on the way, and returns the place where the value itself stands. */
export function locate<T>(document: OpenApiDocument, pointer: string): Located<T> {
  const visited = new Set<string>();
  let place = walk(document, pointer);
  while (isReference(place.value)) {
    if (visited.has(place.pointer))
      throw new Error(`The $ref at #${place.pointer} points at itself.`);
    visited.add(place.pointer);
    place = walk(document, fragmentOf(place.value));
  }
  return place as Located<T>;
}

/** The value behind a reference; any other value as it is. */
export function resolve<T>(document: OpenApiDocument, value: T | Reference): T {
  if (!isReference(value)) return value;
  return locate<T>(document, fragmentOf(value)).value;
}

function walk(document: OpenApiDocument, pointer: string): Located<unknown> {
  let value: unknown = document;
  let reached = "";
  for (const step of pointer.split("/").slice(1)) {
    if (isReference(value)) ({ pointer: reached, value } = locate(document, fragmentOf(value)));
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!isRecord(value) || !Object.hasOwn(value, name)) {
      throw new Error(`The document has nothing at #${pointer}: "${name}" is missing.`);
    }
    value = value[name];
    reached += `/${step}`;
  }
  return { pointer: reached, value };
}

function fragmentOf(reference: Reference): string {
  if (reference.$ref.startsWith("#")) return decodeURIComponent(reference.$ref.slice(1));
  throw new Error(`The $ref "${reference.$ref}" points outside the bundled document.`);
}

function isReference(value: unknown): value is Reference {
  return isRecord(value) && typeof value.$ref === "string";
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
