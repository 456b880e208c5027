import { applicableSchemas } from "../check/applicable-schemas.ts";
import type { Schema } from "../document/openapi.ts";
import { locate } from "../document/pointer.ts";
import type { MockedApi } from "../mocked-api.ts";

export function schemaAt({ document }: MockedApi, pointer: string): Schema {
  return locate<Schema>(document, pointer).value;
}

/** Whether one of the schemas that speak about an object names the property. */
export function declaredIn(
  { document }: MockedApi,
  schemas: readonly Schema[],
  name: string,
  value?: unknown,
): boolean {
  return applicableSchemas(document, schemas, value).some(
    ({ properties }) => properties !== undefined && Object.hasOwn(properties, name),
  );
}
