import { dereference, type OpenApiDocument, type Schema } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import { chooseMedia, isJson } from "./media-type.ts";
import type { DeclaredOperation } from "./operations.ts";
import { describeObjects, type DescribedObject, propertyOf } from "./schema-at.ts";

/** A request with one thing wrong, which must be refused. */
export interface Refusal {
  readonly kind: "missing required field" | "wrong enum value" | "wrong type" | "undeclared field";
  /** What was spoilt: `body.messages.0.type`. */
  readonly place: string;
  readonly example: RequestExample;
}

const UNDECLARED = "undeclaredField";
const NOT_A_MEMBER = "NOT_A_MEMBER";

/** Every way to spoil one thing of a valid request. */
export function listRefusals(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
): Refusal[] {
  return [...spoilBody(document, operation, example), ...spoilQuery(document, operation, example)];
}

function spoilBody(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
): Refusal[] {
  const chosen = chooseMedia(operation.body?.content);
  if (!chosen || !isJson(chosen.mediaType)) return [];
  const objects = describeObjects(document, chosen.media.schema, example.body);
  return objects
    .flatMap((object) => spoilObject(document, object))
    .map(({ kind, location, change }) => ({
      kind,
      place: ["body", ...location].join("."),
      example: { ...example, body: changeAt(example.body, location, change) },
    }));
}

interface Change {
  readonly kind: Refusal["kind"];
  readonly location: readonly (string | number)[];
  /** What to put there; undefined takes the property away. */
  readonly change: unknown;
}

function spoilObject(
  document: OpenApiDocument,
  { location, value, schemas }: DescribedObject,
): Change[] {
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const missing: Change[] = [...required].map((name) => ({
    kind: "missing required field",
    location: [...location, name],
    change: undefined,
  }));
  const wrong = Object.keys(value).flatMap((name) => {
    const property = propertyOf(schemas, name);
    return property ? spoilProperty(dereference(document, property), [...location, name]) : [];
  });
  const undeclared: Change[] = isOpen(schemas)
    ? []
    : [{ kind: "undeclared field", location: [...location, UNDECLARED], change: 1 }];
  return [...missing, ...wrong, ...undeclared];
}

function spoilProperty(schema: Schema, location: readonly (string | number)[]): Change[] {
  const isClosed = schema.enum !== undefined || schema.const !== undefined;
  const wrongType = valueOfAnotherType(schema);
  return [
    ...(isClosed ? [{ kind: "wrong enum value" as const, location, change: NOT_A_MEMBER }] : []),
    ...(wrongType === undefined
      ? []
      : [{ kind: "wrong type" as const, location, change: wrongType }]),
  ];
}

function valueOfAnotherType({ type }: Schema): unknown {
  const types = new Set([type].flat());
  if (types.has(undefined)) return undefined;
  if (!types.has("object")) return { unexpected: true };
  return types.has("string") ? undefined : "unexpected";
}

// An object that declares no property is a place for anything; one that says so as well.
function isOpen(schemas: readonly Schema[]): boolean {
  const declares = schemas.some(({ properties }) => properties !== undefined);
  return (
    !declares ||
    schemas.some(
      ({ additionalProperties }) =>
        additionalProperties !== undefined && additionalProperties !== false,
    )
  );
}

function spoilQuery(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
): Refusal[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  if (parameters.length === 0) return [];
  const spoilt = parameters.flatMap(
    (parameter): { kind: Refusal["kind"]; name: string; change: unknown }[] => {
      const schema = dereference(document, parameter.schema ?? {});
      const isNumeric = [schema.type]
        .flat()
        .some((type) => type === "integer" || type === "number" || type === "boolean");
      return [
        ...(parameter.required
          ? [{ kind: "missing required field" as const, name: parameter.name, change: undefined }]
          : []),
        ...(schema.enum
          ? [{ kind: "wrong enum value" as const, name: parameter.name, change: NOT_A_MEMBER }]
          : []),
        ...(isNumeric
          ? [{ kind: "wrong type" as const, name: parameter.name, change: "unexpected" }]
          : []),
      ];
    },
  );
  return [...spoilt, { kind: "undeclared field" as const, name: UNDECLARED, change: "1" }].map(
    ({ kind, name, change }) => ({
      kind,
      place: `query.${name}`,
      example: {
        ...example,
        query: changeAt(example.query, [name], change) as Record<string, unknown>,
      },
    }),
  );
}

function changeAt(
  value: unknown,
  [first, ...rest]: readonly (string | number)[],
  change: unknown,
): unknown {
  if (first === undefined) return change;
  if (Array.isArray(value))
    return value.map((item, index) => (index === first ? changeAt(item, rest, change) : item));
  const { [first]: child, ...others } = value as Record<string, unknown>;
  const changed = changeAt(child, rest, change);
  return changed === undefined ? others : { ...others, [first]: changed };
}
