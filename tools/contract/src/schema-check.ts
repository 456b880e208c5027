import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument, Schema } from "./document.ts";

/** Whether a value keeps a schema of the document. */
export interface SchemaCheck {
  /** As JSON. */
  isValid(schema: Schema, value: unknown): boolean;
  /** As a parameter, where every scalar arrives as text: `"5"` is a number if the schema wants one. */
  isValidText(schema: Schema, value: unknown): boolean;
}

export function createSchemaCheck(document: OpenApiDocument): SchemaCheck {
  const asJson = createCompile(document, false);
  const asText = createCompile(document, true);
  return {
    isValid: (schema, value) => asJson(schema)({ value }),
    isValidText: (schema, value) => asText(schema)({ value: toText(value) }),
  };
}

// Coercion needs an object to write to, hence the wrapper.
function createCompile(
  { components }: OpenApiDocument,
  coerceTypes: boolean,
): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, logger: false, coerceTypes });
  addFormats.default(ajv);
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const fresh = ajv.compile({ properties: { value: schema }, components });
    compiled.set(schema, fresh);
    return fresh;
  };
}

function toText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toText);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toText(item)]));
}
