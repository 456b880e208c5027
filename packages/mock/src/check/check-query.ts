import { checkContent } from "./check-styled-parameters.ts";
import { checkValue } from "./check-value.ts";
import type { MockedApi } from "../mocked-api.ts";
import { nearestHint } from "./nearest.ts";
import type { OpenApiDocument, ParameterObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import type { Located } from "../document/pointer.ts";
import { queryReaderOf } from "./query-parameters.ts";
import { queryPairs } from "./query-pairs.ts";
import type { QueryPair } from "./query-pairs.ts";
import { violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { secretQueryNames } from "./security.ts";

/** Names that the operation does not declare, and values that break their schemas. */
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
    parameters.some(({ value }) => queryReaderOf(document, value).owns(document, value, name));
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
  const reader = queryReaderOf(api.document, parameter);
  const location = ["query", parameter.name];
  const own = pairs.filter(({ name }) => reader.owns(api.document, parameter, name));
  if (own.length === 0) {
    const message = `query.${parameter.name} is required.`;
    return parameter.required ? [violation(location, "required", message)] : [];
  }
  const value = reader.read(parameter, own);
  if (value === "" && parameter.allowEmptyValue) return [];
  if (parameter.content) return checkContent(api, parameter, pointer, String(value));
  if (parameter.schema === undefined) return [];
  return checkValue(api, api.validators.text, `${pointer}/schema`, value, location);
}
