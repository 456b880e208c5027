import type { OpenApiDocument, Schema } from "../document.ts";
import { describeValues, isOpen, isRecord, type Location } from "../schema-at.ts";
import { changeAt } from "./change-at.ts";
import { SPOILERS, type SpoiledKind } from "./spoilers.ts";

/** A value with one thing wrong. */
export interface SpoiltValue {
  readonly kind: SpoiledKind;
  /** What is broken: the same for every value that breaks the same keyword of the same schema. */
  readonly constraint: Constraint;
  readonly location: Location;
  readonly value: unknown;
  /** The values that the place would have taken, where they are few. */
  readonly allowed?: readonly unknown[];
}

export interface Constraint {
  /** The schema, parameter, body or operation that says it. */
  readonly owner: object;
  /** The keyword, and which of its changes: `type:0`, `required:name:1`. */
  readonly keyword: string;
}

const UNDECLARED = "undeclaredField";

/** Every way to spoil one thing of a value that its schema takes. */
export function spoilValue(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
): SpoiltValue[] {
  return describeValues(document, [schema], value).flatMap((described) => [
    ...described.schemas.flatMap((own) =>
      SPOILERS.flatMap(({ kind, keyword, changes }) =>
        changes(own, described.value).map(({ below, to }, index): SpoiltValue => {
          const location = [...described.location, ...below];
          return {
            kind,
            constraint: { owner: own, keyword: [keyword, ...below, index].join(":") },
            location,
            value: changeAt(value, location, to),
            // A single member marks an alternative: a refusal names the marks of the others beside it.
            ...(keyword === "enum" && own.enum && own.enum.length > 1 && { allowed: own.enum }),
          };
        }),
      ),
    ),
    ...addUndeclared(described.schemas, described.value).map((location): SpoiltValue => {
      const place = [...described.location, ...location];
      return {
        kind: "undeclared",
        constraint: { owner: described.schemas[0] ?? {}, keyword: "undeclared" },
        location: place,
        value: changeAt(value, place, 1),
      };
    }),
  ]);
}

function addUndeclared(schemas: readonly Schema[], value: unknown): Location[] {
  return isRecord(value) && !isOpen(schemas) ? [[UNDECLARED]] : [];
}

/** The value without one optional thing: as right as before. */
export interface RelaxedValue {
  readonly constraint: Constraint;
  readonly value: unknown;
}

/** Every way to leave out one property that nothing requires. */
export function relaxValue(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
): RelaxedValue[] {
  return describeValues(document, [schema], value).flatMap(({ location, value: own, schemas }) =>
    schemas.flatMap((owner) =>
      Object.keys(owner.properties ?? {})
        .filter((name) => isRecord(own) && name in own)
        .map((name) => ({
          constraint: { owner, keyword: `optional:${name}` },
          value: changeAt(value, [...location, name], undefined),
        })),
    ),
  );
}
