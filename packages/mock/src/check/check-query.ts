import { checkValue } from "./check-value.ts";
import { isJson } from "../document/media-type.ts";
import type { MockedApi } from "../mocked-api.ts";
import { nearestHint } from "./nearest.ts";
import type { OpenApiDocument, ParameterObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { pointerTo } from "../document/pointer.ts";
import type { Located } from "../document/pointer.ts";
import { queryReaders } from "./query-parameters.ts";
import type { QueryReader } from "./query-parameters.ts";
import { queryPairs } from "./query-pairs.ts";
import type { QueryPair } from "./query-pairs.ts";
import { violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { secretQueryNames } from "./security.ts";

/** Names that the operation does not declare, and the values that Prism cannot read. */
export function checkQuery(api: MockedApi, operation: Operation, query: string): Violation[] {
  const pairs = queryPairs(query);
  const parameters = operation.parameters.filter(({ value }) => value.in === "query");
  return [
    ...undeclaredNames(api.document, operation, parameters, pairs),
    ...parameters.flatMap((parameter) => {
      return checkParameter(api, parameter, withoutOthers(parameter, parameters, pairs));
    }),
  ];
}

/** Prism compares names without their case and accepts any that it does not know. */
function undeclaredNames(
  document: OpenApiDocument,
  operation: Operation,
  parameters: readonly Located<ParameterObject>[],
  pairs: readonly QueryPair[],
): Violation[] {
  const declared = [
    ...parameters.map(({ value }) => value.name),
    ...secretQueryNames(document, operation),
  ];
  const isDeclared = (name: string): boolean =>
    declared.includes(name) ||
    parameters.some(({ value }) => readerOf(document, value)?.owns(document, value, name));
  const unknown = new Set(pairs.map(({ name }) => name).filter((name) => !isDeclared(name)));
  return [...unknown].map((name) => {
    const message = `query.${name} is not declared. ${nearestHint(name, declared)}`;
    return violation(["query", name], "undeclared", message);
  });
}

/** A parameter that takes any name must not take the names of the others. */
function withoutOthers(
  own: Located<ParameterObject>,
  parameters: readonly Located<ParameterObject>[],
  pairs: readonly QueryPair[],
): QueryPair[] {
  const others = parameters.filter((parameter) => parameter !== own);
  return pairs.filter(({ name }) => others.every(({ value }) => value.name !== name));
}

function checkParameter(
  api: MockedApi,
  { value: parameter, pointer }: Located<ParameterObject>,
  pairs: readonly QueryPair[],
): Violation[] {
  const reader = readerOf(api.document, parameter);
  if (!reader) return [];
  const location = ["query", parameter.name];
  const own = pairs.filter(({ name }) => reader.owns(api.document, parameter, name));
  if (own.length === 0 && !parameter.required) return [];
  if (own.length === 0) {
    return [violation(location, "required", `query.${parameter.name} is required.`)];
  }
  if (parameter.content) return checkContent(api, reader, parameter, pointer, own);
  const value = reader.read(parameter, own);
  return checkValue(api, api.validators.text, `${pointer}/schema`, value, location);
}

/** A value in a media type of its own, such as `filter={"status":"open"}`. */
function checkContent(
  api: MockedApi,
  reader: QueryReader,
  parameter: ParameterObject,
  pointer: string,
  pairs: readonly QueryPair[],
): Violation[] {
  const location = ["query", parameter.name];
  const [[mediaType, content] = ["", {}]] = Object.entries(parameter.content ?? {});
  if (!isJson(mediaType) || content.schema === undefined) return [];
  try {
    const schemaPointer = pointer + pointerTo("content", mediaType, "schema");
    const value = reader.read(parameter, pairs);
    return checkValue(api, api.validators.request, schemaPointer, value, location);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [violation(location, "json", `query.${parameter.name} is not JSON: ${error.message}.`)];
  }
}

function readerOf(document: OpenApiDocument, parameter: ParameterObject): QueryReader | undefined {
  return queryReaders.find(({ matches }) => matches(document, parameter));
}
