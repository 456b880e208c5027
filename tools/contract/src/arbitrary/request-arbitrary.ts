import fc, { type Arbitrary } from "fast-check";
import { clientParametersOf } from "../client-parameters.ts";
import type { OpenApiDocument, Parameter, Schema } from "../document.ts";
import type { RequestExample } from "../examples.ts";
import { chooseMedia, isJson } from "../media-type.ts";
import type { DeclaredOperation } from "../operations.ts";
import { isSendable } from "../parameter-values.ts";
import type { SchemaCheck } from "../schema-check.ts";
import { valueArbitrary } from "./value-arbitrary.ts";

/** Requests that an operation's schemas allow, with and without what is optional. */
export function requestArbitrary(
  document: OpenApiDocument,
  check: SchemaCheck,
  operation: DeclaredOperation,
): Arbitrary<RequestExample> {
  const placed = (place: Parameter["in"]): Arbitrary<Record<string, unknown>> => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const values = parameters.map((parameter) => [
      parameter.name,
      parameterArbitrary(document, check, parameter),
    ]);
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    return fc.record(Object.fromEntries(values), { requiredKeys: required });
  };
  const fixed = clientParametersOf(document);
  return fc
    .record({
      path: placed("path"),
      query: placed("query"),
      headers: placed("header"),
      body: bodyArbitrary(document, check, operation),
    })
    .map(({ path, ...rest }) => ({ name: "made", ...rest, path: { ...path, ...fixed } }));
}

function parameterArbitrary(
  document: OpenApiDocument,
  check: SchemaCheck,
  parameter: Parameter,
): Arbitrary<unknown> {
  const json = chooseMedia(parameter.content)?.media.schema;
  const schema: Schema = json ?? parameter.schema ?? {};
  return valueArbitrary(document, schema).filter(
    (value) =>
      isSendable(parameter, value) &&
      (json ? check.isValid(schema, value) : check.isValidText(schema, value)),
  );
}

function bodyArbitrary(
  document: OpenApiDocument,
  check: SchemaCheck,
  { body }: DeclaredOperation,
): Arbitrary<unknown> {
  const { mediaType = "", media } = chooseMedia(body?.content) ?? {};
  if (!body || !media) return fc.constant(undefined);
  const { schema = {} } = media;
  const made = isJson(mediaType)
    ? valueArbitrary(document, schema).filter((value) => check.isValid(schema, value))
    : fc.constant(media.example);
  return body.required ? made : fc.option(made, { nil: undefined });
}
