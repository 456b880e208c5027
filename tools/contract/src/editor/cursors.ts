import { toArguments } from "../arguments.ts";
import { dereference, type OpenApiDocument, type Schema } from "../document.ts";
import { listRequestExamples } from "../examples.ts";
import { chooseMedia } from "../media-type.ts";
import type { DeclaredOperation } from "../operations.ts";
import { type DescribedValue, describeValues, isRecord, type Location } from "../schema-at.ts";
import { CURSOR } from "./editor.ts";

/** A place in an operation's arguments where somebody types, and what the document wants to be offered there. */
export interface Cursor {
  /** `body.channel.type`. */
  readonly place: string;
  /** All arguments, with the cursor in them. */
  readonly typed: string;
  /** Names of properties, or the values of an enum. */
  readonly wanted: readonly string[];
  readonly isObject: boolean;
}

/** The arguments of an operation's first example, as somebody would write them. */
export function typeArguments(document: OpenApiDocument, operation: DeclaredOperation): string {
  return argumentsOf(document, operation).map(write).join(", ");
}

/** Every object and every value of an enum in the first example's body and query. */
export function listCursors(document: OpenApiDocument, operation: DeclaredOperation): Cursor[] {
  const given = argumentsOf(document, operation);
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const schemas: [name: string, schema: Schema | undefined, offset: number][] = [
    ["body", chooseMedia(operation.body?.content)?.media.schema, query.length > 0 ? 2 : 1],
    ["query", query.length > 0 ? querySchema(query) : undefined, 1],
  ];
  return schemas.flatMap(([name, schema, offset]) => {
    const index = given.length - offset;
    return describeValues(document, schema ? [schema] : [], given[index]).flatMap((described) => {
      return [described, ...notGiven(document, described)].flatMap(({ location, ...found }) => {
        const wanted = wantedAt(found);
        if (wanted.length === 0) return [];
        const typed = given.map((value, at) =>
          at === index ? writeWithCursor(value, location) : write(value),
        );
        const place = [name, ...location].join(".");
        return [{ place, typed: typed.join(", "), wanted, isObject: isRecord(found.value) }];
      });
    });
  });
}

function argumentsOf(document: OpenApiDocument, operation: DeclaredOperation): unknown[] {
  const [example] = listRequestExamples(document, operation);
  return example ? toArguments(document, operation, example).slice(0, -1) : [];
}

function querySchema(parameters: DeclaredOperation["parameters"]): Schema {
  const properties = parameters.map(({ name, schema, content }) => [
    name,
    schema ?? chooseMedia(content)?.media.schema ?? {},
  ]);
  return { type: "object", properties: Object.fromEntries(properties) };
}

/** The values of an object that the example leaves out, as if somebody began to type a text there. */
function notGiven(
  document: OpenApiDocument,
  { location, value, schemas }: DescribedValue,
): DescribedValue[] {
  if (!isRecord(value)) return [];
  return schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([key]) => !(key in value))
      .map(([key, schema]) => ({
        location: [...location, key],
        value: "",
        schemas: [dereference(document, schema)],
      })),
  );
}

function wantedAt({ value, schemas }: Omit<DescribedValue, "location">): string[] {
  if (isRecord(value)) return schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
  if (typeof value !== "string") return [];
  const values = schemas.flatMap((schema) => schema.enum ?? schema["x-extensible-enum"] ?? []);
  return values.filter((known) => typeof known === "string");
}

function write(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function writeWithCursor(value: unknown, location: Location): string {
  const [step, ...rest] = location;
  if (step === undefined) return isRecord(value) ? `{ ${CURSOR} }` : `"${CURSOR}"`;
  const entries = Object.entries({ ...(isRecord(value) && { [step]: "" }), ...(value as object) });
  const children = entries.map(([key, child]) => {
    const text = key === String(step) ? writeWithCursor(child, rest) : write(child);
    return Array.isArray(value) ? text : `${JSON.stringify(key)}: ${text}`;
  });
  return Array.isArray(value) ? `[${children.join(", ")}]` : `{ ${children.join(", ")} }`;
}
