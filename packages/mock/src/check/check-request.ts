import { checkBody } from "./check-body.ts";
import { checkQuery } from "./check-query.ts";
import { checkStyledParameters } from "./check-styled-parameters.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { mediaTypeCode, Refusal } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import type { IncomingRequest } from "../exchange.ts";
import type { RequestBody } from "./request-body.ts";

/** What is wrong with the parameters and the body. `path` is without the base path. */
export function checkRequest(
  api: MockedApi,
  operation: Operation,
  { headers, query }: IncomingRequest,
  path: string,
  body: RequestBody,
): Violation[] {
  return [
    ...checkStyledParameters(api, operation, { path, headers }),
    ...checkQuery(api, operation, query),
    ...checkBody(api, operation, body),
  ];
}

/** Throws what is wrong with a request as one problem, with a status that says what kind of wrong it is. */
export function refuseViolations(operation: Operation, violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const isMediaType = violations.some(({ code }) => code === mediaTypeCode);
  const places = violations.map(({ location }) => location.join("."));
  throw new Refusal({
    status: isMediaType ? 415 : 422,
    kind: isMediaType ? "unsupported-media-type" : "invalid-request",
    title: isMediaType ? "The media type is not the document's" : "The request breaks the document",
    detail: `${operation.name}: look at ${[...new Set(places)].join(", ")}.`,
    validation: violations,
  });
}
