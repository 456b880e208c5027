import type { MockedApi } from "../mocked-api.ts";
import type { Schema } from "../document/openapi.ts";
import { locate } from "../document/pointer.ts";
import type { Violation } from "../refusal.ts";
import type { Validate } from "./schema-validator.ts";
import { undeclaredProperties } from "./undeclared-properties.ts";

/** Everything that is wrong with a value of a request: what its schema forbids and what it does not declare. */
export function checkValue(
  { document }: MockedApi,
  validate: Validate,
  schemaPointer: string,
  value: unknown,
  location: string[],
): Violation[] {
  const schema = locate<Schema>(document, schemaPointer).value;
  const undeclared = undeclaredProperties(document, schema, value, location);
  const named = new Set(undeclared.map(placeOf));
  const invalid = validate(schemaPointer, value, location);
  return [...undeclared, ...invalid.filter((violation) => !named.has(placeOf(violation)))];
}

function placeOf({ location }: Violation): string {
  return location.join("\n");
}
