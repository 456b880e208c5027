import { basePathOf } from "./base-path.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { operationsOf } from "./operations.ts";
import type { Operation } from "./operations.ts";
import { createSchemaValidators } from "./schema-validator.ts";
import type { SchemaValidators } from "./schema-validator.ts";

/** What every step of an answer knows about the document it answers for. */
export interface MockedApi {
  readonly document: OpenApiDocument;
  readonly basePath: string;
  readonly operations: readonly Operation[];
  readonly validators: SchemaValidators;
}

export function toMockedApi(document: OpenApiDocument): MockedApi {
  return {
    document,
    basePath: basePathOf(document),
    operations: operationsOf(document),
    validators: createSchemaValidators(document),
  };
}
