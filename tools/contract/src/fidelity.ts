import fc from "fast-check";
import { requestArbitrary } from "./arbitrary/request-arbitrary.ts";
import type { OpenApiDocument } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import { type DeclaredOperation, listOperations } from "./operations.ts";
import { createSchemaCheck } from "./schema-check.ts";
import { listRoughRefusals, type RoughRefusal } from "./spoil/rough-refusals.ts";
import { spoilRequest, type SpoiltRequest } from "./spoil/spoil-request.ts";
import { assertNamesPlace } from "./refusal.ts";
import { type PlainRequest, toPlainRequest } from "./wire.ts";

/** How truly a mock keeps its document: what it took of what is right, and refused of what is wrong. */
export interface Fidelity {
  readonly accepted: Count;
  readonly refused: Count;
  /** What it took or refused wrongly, and refusals that do not name the place. */
  readonly failures: readonly string[];
}

export interface Count {
  readonly done: number;
  readonly of: number;
}

/** Requests that are made for each operation; together they reach every branch and every optional part. */
const REQUESTS = 30;
/** Of those, how many are also sent as they are. */
const SENT = 15;

/** Sends what the schemas allow, and for each of their constraints one request that breaks it. No client takes part. */
export async function measureFidelity(
  document: OpenApiDocument,
  baseUrl: string,
  seed: number,
): Promise<Fidelity> {
  const outcomes: { isRight: boolean; failure?: string }[] = [];
  const check = createSchemaCheck(document);
  for (const operation of listOperations(document)) {
    const requests = fc.sample(requestArbitrary(document, check, operation), {
      seed,
      numRuns: REQUESTS,
    });
    for (const request of requests.slice(0, SENT)) {
      const failure = await acceptance(document, baseUrl, operation, request);
      outcomes.push({ isRight: true, ...(failure && { failure }) });
    }
    const spoilt = requests.flatMap((request) => spoilRequest(document, check, operation, request));
    for (const one of oneOfEach(spoilt)) {
      const plain = toPlainRequest(document, operation, one.example);
      const failure = await refusal(baseUrl, operation, { ...one, status: 422, plain });
      outcomes.push({ isRight: false, ...(failure && { failure }) });
    }
    for (const one of listRoughRefusals(document, operation, requests)) {
      const failure = await refusal(baseUrl, operation, one);
      outcomes.push({ isRight: false, ...(failure && { failure }) });
    }
  }
  return {
    accepted: count(outcomes.filter(({ isRight }) => isRight)),
    refused: count(outcomes.filter(({ isRight }) => !isRight)),
    failures: outcomes.flatMap(({ failure }) => failure ?? []),
  };
}

function count(outcomes: readonly { failure?: string }[]): Count {
  return { done: outcomes.filter(({ failure }) => !failure).length, of: outcomes.length };
}

/** The first request for each constraint: many requests break the same one. */
function oneOfEach(spoilt: readonly SpoiltRequest[]): SpoiltRequest[] {
  const tried = new Map<object, Set<string>>();
  return spoilt.filter(({ constraint: { owner, keyword } }) => {
    const keywords = tried.get(owner) ?? new Set();
    tried.set(owner, keywords);
    if (keywords.has(keyword)) return false;
    keywords.add(keyword);
    return true;
  });
}

async function acceptance(
  document: OpenApiDocument,
  baseUrl: string,
  operation: DeclaredOperation,
  request: RequestExample,
): Promise<string | undefined> {
  const plain = toPlainRequest(document, operation, request);
  const response = await send(baseUrl, plain);
  const text = await response.text();
  if (response.ok) return undefined;
  return `${operation.id} refuses ${describe(plain)}: ${response.status} ${text}`;
}

async function refusal(
  baseUrl: string,
  { id }: DeclaredOperation,
  { kind, place, status, plain, ...rest }: RoughRefusal & Pick<SpoiltRequest, "allowed">,
): Promise<string | undefined> {
  const response = await send(baseUrl, plain);
  const text = await response.text();
  const told = `${id}, ${kind} at ${place.join(".")}: ${describe(plain)}`;
  if (response.status !== status) return `${told} gets ${response.status} ${text}`;
  try {
    assertNamesPlace(JSON.parse(text), { ...rest, kind, place });
    return undefined;
  } catch (error) {
    return `${told}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function send(
  baseUrl: string,
  { method, address, headers, body }: PlainRequest,
): Promise<Response> {
  return fetch(baseUrl + address, { method, headers, ...(body !== undefined && { body }) });
}

function describe({ method, address, body = "" }: PlainRequest): string {
  return `${method} ${address} ${body}`.trim();
}
