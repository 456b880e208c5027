import { basePathOf } from "./document/base-path.ts";
import type { OpenApiDocument } from "./document/openapi.ts";
import { operationsOf } from "./document/operations.ts";
import type { Operation } from "./document/operations.ts";
import { createSchemaValidators } from "./check/schema-validator.ts";
import type { SchemaValidators } from "./check/schema-validator.ts";

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
