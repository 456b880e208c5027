import { isObject, type Json, type JsonObject, objectsIn } from "./json.ts";

/** What to do with each kind of object. All are changed where they stand. */
export interface Visitors {
  operation?: (operation: JsonObject, path: string, method: string) => void;
  parameter?: (parameter: JsonObject) => void;
  response?: (response: JsonObject) => void;
  mediaType?: (mediaType: JsonObject, name: string) => void;
  schema?: (schema: JsonObject) => void;
  property?: (schema: JsonObject, name: string) => void;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Visits a bundled document. What is a reference is visited where it is declared. */
export function walk(document: JsonObject, visitors: Visitors): void {
  for (const paths of [document["paths"], document["webhooks"]])
    for (const [path, item] of objectsIn(paths)) walkPathItem(path, item, visitors);
  const { components } = document;
  if (!isObject(components)) return;
  for (const [, parameter] of objectsIn(components["parameters"]))
    walkParameter(parameter, visitors);
  for (const [, header] of objectsIn(components["headers"])) walkSchema(header["schema"], visitors);
  for (const [, body] of objectsIn(components["requestBodies"])) walkContent(body, visitors);
  for (const [, response] of objectsIn(components["responses"])) walkResponse(response, visitors);
  for (const [, schema] of objectsIn(components["schemas"])) walkSchema(schema, visitors);
}

function walkPathItem(path: string, item: JsonObject, visitors: Visitors): void {
  for (const parameter of listOf(item["parameters"])) walkParameter(parameter, visitors);
  for (const method of METHODS) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    visitors.operation?.(operation, path, method);
    for (const parameter of listOf(operation["parameters"])) walkParameter(parameter, visitors);
    if (isObject(operation["requestBody"])) walkContent(operation["requestBody"], visitors);
    for (const [, response] of objectsIn(operation["responses"])) walkResponse(response, visitors);
  }
}

function walkParameter(parameter: JsonObject, visitors: Visitors): void {
  if ("$ref" in parameter) return;
  walkSchema(parameter["schema"], visitors);
  walkContent(parameter, visitors);
  visitors.parameter?.(parameter);
}

function walkResponse(response: JsonObject, visitors: Visitors): void {
  if ("$ref" in response) return;
  for (const [, header] of objectsIn(response["headers"])) walkSchema(header["schema"], visitors);
  walkContent(response, visitors);
  visitors.response?.(response);
}

function walkContent(holder: JsonObject, visitors: Visitors): void {
  for (const [name, mediaType] of objectsIn(holder["content"])) {
    walkSchema(mediaType["schema"], visitors);
    visitors.mediaType?.(mediaType, name);
  }
}

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLE = ["items", "additionalProperties", "not", "if", "then", "else", "contains"];

function walkSchema(schema: Json | undefined, visitors: Visitors): void {
  if (!isObject(schema) || "$ref" in schema) return;
  visitors.schema?.(schema);
  for (const [name, property] of objectsIn(schema["properties"])) {
    visitors.property?.(property, name);
    walkSchema(property, visitors);
  }
  for (const key of LISTS) for (const part of listOf(schema[key])) walkSchema(part, visitors);
  for (const key of SINGLE) walkSchema(schema[key], visitors);
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
