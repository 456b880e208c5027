import { dereference, type OpenApiDocument, type Parameter } from "../document.ts";
import type { RequestExample } from "../examples.ts";
import { chooseMedia, isJson } from "../media-type.ts";
import type { DeclaredOperation } from "../operations.ts";
import type { SchemaCheck } from "../schema-check.ts";
import { isSendable } from "../parameter-values.ts";
import { changeAt } from "./change-at.ts";
import { type Constraint, relaxValue, spoilValue, type SpoiltValue } from "./spoil-value.ts";
import type { SpoiledKind } from "./spoilers.ts";

/** A request with one thing wrong, which must be refused. */
export interface SpoiltRequest {
  readonly kind: SpoiledKind;
  /** What is broken, to tell what has been tried. */
  readonly constraint: Constraint;
  /** Where a refusal must point: `body`, `messages`, `0`, `type`. */
  readonly place: readonly string[];
  readonly example: RequestExample;
  /** The values that the place would have taken, where they are few. */
  readonly allowed?: readonly unknown[];
}

export const UNDECLARED_NAME = "undeclaredName";

/** Every way to spoil one thing of a valid request. */
export function spoilRequest(
  document: OpenApiDocument,
  check: SchemaCheck,
  operation: DeclaredOperation,
  example: RequestExample,
): SpoiltRequest[] {
  const spoilt = [
    ...spoilBody(document, check, operation, example),
    ...operation.parameters.flatMap((parameter) =>
      spoilParameter(document, check, parameter, example),
    ),
  ];
  return [...spoilt, addQueryName(operation, example)];
}

function spoilBody(
  document: OpenApiDocument,
  check: SchemaCheck,
  { body }: DeclaredOperation,
  example: RequestExample,
): SpoiltRequest[] {
  const { mediaType = "", media = {} } = chooseMedia(body?.content) ?? {};
  if (!body || example.body === undefined) return [];
  const { schema = {} } = media;
  const missing: SpoiltRequest = {
    kind: "missing required",
    constraint: { owner: body, keyword: "required" },
    place: ["body"],
    example: { ...example, body: undefined },
  };
  const wrong = isJson(mediaType) ? spoilValue(document, schema, example.body) : [];
  return [
    ...(body.required ? [missing] : []),
    ...wrong
      .filter(({ kind, value }) => kind === "undeclared" || !check.isValid(schema, value))
      .map((spoilt): SpoiltRequest => ({
        ...factsOf(spoilt),
        place: ["body", ...spoilt.location.map(String)],
        example: { ...example, body: spoilt.value },
      })),
  ];
}

function spoilParameter(
  document: OpenApiDocument,
  check: SchemaCheck,
  parameter: Parameter,
  example: RequestExample,
): SpoiltRequest[] {
  const { name, in: place } = parameter;
  const key = place === "header" ? "headers" : place;
  if (key === "cookie" || !(name in example[key])) return [];
  const value = example[key][name];
  const json = chooseMedia(parameter.content)?.media.schema;
  const schema = dereference(document, json ?? parameter.schema ?? {});
  const isNamed = json !== undefined || parameter.style === "deepObject";
  const replace = (to: unknown): RequestExample => ({
    ...example,
    [key]: changeAt(example[key], [name], to),
  });
  const missing: SpoiltRequest = {
    kind: "missing required",
    constraint: { owner: parameter, keyword: "required" },
    place: [place, name],
    example: replace(undefined),
  };
  const isWrong = ({ kind, value: spoilt }: SpoiltValue): boolean => {
    if (json) return kind === "undeclared" || !check.isValid(schema, spoilt);
    if (!isSendable(parameter, spoilt)) return false;
    // One item and a list of one look the same.
    if (Array.isArray(value) !== Array.isArray(spoilt) && !isNamed) return false;
    return kind === "undeclared" ? isNamed : !check.isValidText(schema, spoilt);
  };
  return [
    ...(parameter.required && place !== "path" ? [missing] : []),
    ...spoilValue(document, schema, value)
      .filter(isWrong)
      .map((spoilt): SpoiltRequest => ({
        ...factsOf(spoilt),
        place: [place, name, ...spoilt.location.map(String)],
        example: replace(spoilt.value),
      })),
  ];
}

function addQueryName(operation: DeclaredOperation, example: RequestExample): SpoiltRequest {
  return {
    kind: "undeclared",
    constraint: { owner: operation, keyword: "undeclared" },
    place: ["query", UNDECLARED_NAME],
    example: { ...example, query: { ...example.query, [UNDECLARED_NAME]: "1" } },
  };
}

function factsOf({
  kind,
  constraint,
  allowed,
}: SpoiltValue): Omit<SpoiltRequest, "place" | "example"> {
  return { kind, constraint, ...(allowed && { allowed }) };
}

/** A request without one optional thing, which must be taken. */
export type RelaxedRequest = Pick<SpoiltRequest, "constraint" | "example">;

/** Every way to leave out one optional parameter, or one optional property of a JSON body. */
export function relaxRequest(
  document: OpenApiDocument,
  check: SchemaCheck,
  operation: DeclaredOperation,
  example: RequestExample,
): RelaxedRequest[] {
  const { mediaType = "", media } = chooseMedia(operation.body?.content) ?? {};
  const schema = isJson(mediaType) && example.body !== undefined ? media?.schema : undefined;
  const bodies = schema ? relaxValue(document, schema, example.body) : [];
  const parameters = operation.parameters.filter(
    ({ required, in: place, name }) => !required && place === "query" && name in example.query,
  );
  return [
    ...bodies
      .filter(({ value }) => schema && check.isValid(schema, value))
      .map(({ constraint, value }) => ({ constraint, example: { ...example, body: value } })),
    ...parameters.map((parameter) => ({
      constraint: { owner: parameter, keyword: "optional" },
      example: {
        ...example,
        query: changeAt(example.query, [parameter.name], undefined) as RequestExample["query"],
      },
    })),
  ];
}
