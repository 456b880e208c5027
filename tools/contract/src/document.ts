/** The parts of a bundled OpenAPI document that the contract tests read. */
export interface OpenApiDocument {
  openapi: string;
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths?: Record<string, Record<string, unknown>>;
  components?: { securitySchemes?: Record<string, SecurityScheme> };
  "x-client-options"?: string[];
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  [key: string]: unknown;
}

export interface Examples {
  example?: unknown;
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}

export interface MediaType extends Examples {
  schema?: Schema;
}

export interface Parameter extends Examples {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
}

export interface Response {
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  "x-sdk": { resource: string; method: string };
  "x-vendor-titles"?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses?: Record<string, Response>;
  security?: Record<string, string[]>[];
}

/** The value at a `$ref` of the document. */
export function resolveReference(document: OpenApiDocument, reference: string): unknown {
  const segments = reference.replace(/^#\//, "").split("/");
  return segments.reduce<unknown>((node, segment) => {
    const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof node === "object" && node !== null
      ? (node as Record<string, unknown>)[key]
      : undefined;
  }, document);
}

/** The node itself, or what its `$ref` points at. */
export function dereference<T>(document: OpenApiDocument, node: T): T {
  let current: unknown = node;
  while (
    typeof current === "object" &&
    current !== null &&
    "$ref" in current &&
    typeof current.$ref === "string"
  ) {
    current = resolveReference(document, current.$ref);
  }
  return current as T;
}
