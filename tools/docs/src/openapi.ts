/** An object of an OpenAPI document, before anyone has looked at what is in it. */
export type OpenApiObject = { [keyword: string]: unknown };

export type HttpMethod = (typeof httpMethods)[number];

export const httpMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

export function isObject(value: unknown): value is OpenApiObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(node: OpenApiObject, keyword: string): OpenApiObject {
  const value = node[keyword];
  return isObject(value) ? value : {};
}

/** The operations of a path item, by their method. */
export function operationsOf(pathItem: OpenApiObject): [HttpMethod, OpenApiObject][] {
  return httpMethods.flatMap((method): [HttpMethod, OpenApiObject][] => {
    const operation = pathItem[method];
    return isObject(operation) ? [[method, operation]] : [];
  });
}

export function textAt(node: OpenApiObject, keyword: string): string {
  const value = node[keyword];
  return typeof value === "string" ? value : "";
}

/** What a local `$ref` (`#/components/schemas/Ticket`) points at. */
export function resolvePointer(document: OpenApiObject, ref: string): OpenApiObject | undefined {
  if (!ref.startsWith("#/")) return undefined;
  let node: unknown = document;
  for (const token of ref.slice(2).split("/")) {
    // RFC 6901: section 6, percent-encoded in a URI fragment; section 4, ~1 before ~0.
    const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    node = Object.entries(node ?? {}).find(([key]) => key === name)?.[1];
  }
  return isObject(node) ? node : undefined;
}
