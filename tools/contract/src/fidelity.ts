import fc from "fast-check";
import { requestArbitrary } from "./arbitrary/request-arbitrary.ts";
import type { OpenApiDocument } from "./document.ts";
import type { DeclaredOperation } from "./operations.ts";
import { assertNamesPlace } from "./refusal.ts";
import type { SchemaCheck } from "./schema-check.ts";
import { listRoughRequests } from "./spoil/rough-requests.ts";
import { oneOfEach } from "./spoil/one-of-each.ts";
import { relaxRequest, spoilRequest } from "./spoil/spoil-request.ts";
import { type PlainRequest, toPlainRequest } from "./wire.ts";

/** A request made from the schemas, and what a mock that keeps its document must do with it. */
export interface MadeRequest {
  readonly plain: PlainRequest;
  /** Left out where the request is right. */
  readonly refusal?: {
    readonly kind: string;
    readonly status: number;
    readonly place: readonly string[];
    readonly allowed?: readonly unknown[];
  };
}

/** Requests that are made for each operation; together they reach nearly every branch and optional part. */
const MADE = 30;
/** Of those, how many are also sent as they are. */
const SENT = 10;

/** Requests that the schemas allow, and for each constraint that they meet one that breaks it. No client takes part. */
export function makeRequests(
  document: OpenApiDocument,
  check: SchemaCheck,
  operation: DeclaredOperation,
  seed: number,
): MadeRequest[] {
  const requests = fc.sample(requestArbitrary(document, check, operation), { seed, numRuns: MADE });
  const spoilt = requests.flatMap((request) => spoilRequest(document, check, operation, request));
  const relaxed = requests.flatMap((request) => relaxRequest(document, check, operation, request));
  const right = [...requests.slice(0, SENT), ...oneOfEach(relaxed).map(({ example }) => example)];
  return [
    ...right.map((one) => ({ plain: toPlainRequest(document, operation, one) })),
    ...oneOfEach(spoilt).map(({ kind, place, allowed, example }) => ({
      plain: toPlainRequest(document, operation, example),
      refusal: { kind, place, status: 422, ...(allowed && { allowed }) },
    })),
    ...listRoughRequests(document, operation, requests),
  ];
}

/** Sends a request to a mock; undefined if it does with it what it must, otherwise what it does. */
export async function faultOf(
  baseUrl: string,
  { plain, refusal }: MadeRequest,
): Promise<string | undefined> {
  const { method, address, headers, body } = plain;
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await fetch(baseUrl + address, init);
  const text = await response.text();
  const sent = `${method} ${address} ${body ?? ""}`.trim();
  if (!refusal) return response.ok ? undefined : `refuses ${sent}: ${response.status} ${text}`;
  const told = `${refusal.kind} at ${refusal.place.join(".")}: ${sent}`;
  if (response.status !== refusal.status) return `${told} gets ${response.status} ${text}`;
  try {
    assertNamesPlace(JSON.parse(text), refusal);
    return undefined;
  } catch (error) {
    return `${told}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
