/** The parts of an OpenAPI 3.1 document that the mock reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  jsonSchemaDialect?: string;
  servers?: Server[];
  security?: SecurityRequirement[];
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, Referenced<SecurityScheme>>;
    [kind: string]: Record<string, unknown> | undefined;
  };
  webhooks?: Record<string, Referenced<PathItem>>;
}

export interface Reference {
  $ref: string;
}
export type Referenced<T> = T | Reference;

export interface Server {
  url: string;
  variables?: Record<string, { default?: string }>;
}

export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: "apiKey" | "http" | "mutualTLS" | "oauth2" | "openIdConnect";
  scheme?: string;
  in?: "header" | "query" | "cookie";
  name?: string;
}

export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;
export type Method = (typeof methods)[number];

export type PathItem = {
  servers?: Server[];
  parameters?: Referenced<ParameterObject>[];
} & Partial<Record<Method, OperationObject>>;

export interface OperationObject {
  operationId?: string;
  servers?: Server[];
  security?: SecurityRequirement[];
  parameters?: Referenced<ParameterObject>[];
  requestBody?: Referenced<RequestBodyObject>;
  responses?: Record<string, Referenced<ResponseObject>>;
  callbacks?: unknown;
  "x-effect"?: "read" | "idempotent" | "unsafe";
  "x-pagination"?: Pagination;
}

/** How a list is read on; documents of this project say it, others may. */
export interface Pagination {
  /** The query parameter to raise. */
  parameter: string;
  /** The property with the items. */
  items: string;
  /** What marks the last page. */
  end: "empty" | { property: string; value?: unknown };
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  style?: string;
  explode?: boolean;
  allowEmptyValue?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Referenced<{ value?: unknown }>>;
  content?: Record<string, MediaTypeObject>;
}

export interface RequestBodyObject {
  required?: boolean;
  content?: Record<string, MediaTypeObject>;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaTypeObject>;
}

export interface MediaTypeObject {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Referenced<{ value?: unknown; externalValue?: string }>>;
}

export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  readOnly?: boolean;
  writeOnly?: boolean;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema;
  unevaluatedProperties?: Schema;
  propertyNames?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  contains?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  dependentSchemas?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
  [keyword: string]: unknown;
}
