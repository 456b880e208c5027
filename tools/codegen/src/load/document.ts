/** The parts of an OpenAPI 3.0 or 3.1 document that codegen reads. Unknown keys pass through untouched. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecuritySchemeObject>;
  } & Record<string, Record<string, unknown> | undefined>;
  webhooks?: Record<string, unknown>;
  [extension: `x-${string}`]: unknown;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>;
}

export type SecurityRequirement = Record<string, string[]>;

export interface SecuritySchemeObject {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
  description?: string;
}

export type PathItem = {
  parameters?: (ParameterObject | Reference)[];
  servers?: Server[];
} & { [method: string]: unknown };

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
  servers?: Server[];
  callbacks?: unknown;
  [extension: `x-${string}`]: unknown;
}

export interface ParameterObject {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Record<string, unknown>;
  [extension: `x-${string}`]: unknown;
}

export interface RequestBodyObject {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface ResponseObject {
  description?: string;
  content?: Record<string, MediaType>;
  [extension: `x-${string}`]: unknown;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  nullable?: boolean;
  default?: unknown;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  readOnly?: boolean;
  writeOnly?: boolean;
  [key: string]: unknown;
}

export interface Reference {
  $ref: string;
}
