import { dispatchBranches } from "./branch-dispatch.ts";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../document/openapi.ts";
import { locate } from "../document/pointer.ts";
import { violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { visitSchemas } from "../document/visit-schemas.ts";

/** Checks a value against the schema that stands at a pointer of the document. */
export type Validate = (schemaPointer: string, value: unknown, location: string[]) => Violation[];

export interface SchemaValidators {
  /** For what a client sends as JSON. */
  readonly request: Validate;
  /** For what a client sends as text, where `"5"` is a number if the schema wants one. */
  readonly text: Validate;
  /** For what the mock answers. */
  readonly response: Validate;
}

/** Each is made when it is first asked for: most documents are looked at from one side only for a while. */
export function createSchemaValidators(document: OpenApiDocument): SchemaValidators {
  const asRequest = once(() => withoutRequired(document, "readOnly"));
  const request = once(() => createValidate(asRequest(), false));
  const text = once(() => createValidate(asRequest(), true));
  const response = once(() => createValidate(withoutRequired(document, "writeOnly"), false));
  return {
    request: (...parameters) => request()(...parameters),
    text: (...parameters) => text()(...parameters),
    response: (...parameters) => response()(...parameters),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What only the other side writes cannot be required of this one (OpenAPI 3.1, "readOnly"). */
function withoutRequired(
  document: OpenApiDocument,
  keyword: "readOnly" | "writeOnly",
): OpenApiDocument {
  const copy = structuredClone(document);
  visitSchemas(copy, (schema) => {
    const { required, properties } = schema;
    if (!Array.isArray(required) || !properties) return;
    schema.required = required.filter((name) => {
      const property = properties[name];
      return typeof property !== "object" || property[keyword] !== true;
    });
  });
  dispatchBranches(copy);
  return copy;
}

const root = "document";

function createValidate(document: OpenApiDocument, coerceTypes: boolean): Validate {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes,
    logger: false, // formats that nobody knows are the document's affair
    strict: false,
    validateSchema: false, // the root is a whole OpenAPI document
  });
  formats.default(ajv);
  ajv.addSchema(document, root);
  const compiled = new Map<string, ValidateFunction>();
  const compile = (written: string): ValidateFunction => {
    const { pointer } = locate(document, written);
    const known = compiled.get(pointer);
    if (known) return known;
    // Coercion needs a parent to write to, hence the wrapper.
    const $ref = `${root}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    const fresh = ajv.compile({ properties: { value: { $ref } } });
    compiled.set(pointer, fresh);
    return fresh;
  };
  return (pointer, value, location) => {
    const validate = compiled.get(pointer) ?? compile(pointer);
    compiled.set(pointer, validate);
    if (validate({ value })) return [];
    return (validate.errors ?? []).filter(says).map((error) => toViolation(error, location));
  };
}

/** That an `if` was not followed is said better by what its `then` or `else` complains of. */
function says({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

function toViolation(error: ErrorObject, location: readonly string[]): Violation {
  const steps = error.instancePath.split("/").slice(2);
  const path = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const place = [...location, ...path, ...namedProperty(error)];
  return violation(place, error.keyword, `${place.join(".")} ${messageOf(error)}.`.trim());
}

/** Errors about a property that is missing or too many point at that property, not at its owner. */
function namedProperty({ params }: ErrorObject): string[] {
  const name =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? undefined;
  return typeof name === "string" ? [name] : [];
}

function messageOf({ keyword, message = "is not valid", params }: ErrorObject): string {
  if (keyword === "required") return "is required";
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword !== "enum" || !Array.isArray(params.allowedValues)) return message;
  return `must be one of ${params.allowedValues.map((value) => JSON.stringify(value)).join(", ")}`;
}
