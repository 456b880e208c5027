import { query, type JSONValue } from "json-p3";
import { isObject, type OpenApiObject } from "../openapi.ts";
import type { Action } from "./overlay.ts";

/** The document with the texts of an overlay in the place of its own. */
export function applyOverlay(document: OpenApiObject, actions: readonly Action[]): OpenApiObject {
  const translated = structuredClone(document);
  for (const { target, texts, place } of actions) {
    for (const node of select(translated, target, place)) Object.assign(node, texts);
  }
  return translated;
}

/** The objects that a JSONPath names. */
export function select(document: OpenApiObject, target: string, place: string): OpenApiObject[] {
  try {
    const values: unknown[] = query(target, document as JSONValue).values();
    return values.filter(isObject);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${place} has a \`target\` that is no JSONPath: ${reason}`, { cause: error });
  }
}
