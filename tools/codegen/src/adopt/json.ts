export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries whose values are objects themselves: what a map of OpenAPI holds. */
export function objectsIn(value: unknown): [string, JsonObject][] {
  return Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) =>
    isObject(item) ? [[key, item] as [string, JsonObject]] : [],
  );
}
