import { nearest } from "./check/nearest.ts";
import type { Operation } from "./document/operations.ts";
import { Refusal } from "./refusal.ts";

/** Where a request leads: the operation, and its path without the base path. */
export interface Route {
  readonly operation: Operation;
  readonly path: string;
}

/** A refusal is returned rather than thrown: the request is recorded either way. */
export type Router = (method: string, path: string) => Route | Refusal;

interface Candidate {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly basePathLength: number;
}

/** Finds the operation of a request. `basePath` is the document's own, used where a message shows an address. */
export function createRouter(operations: readonly Operation[], basePath: string): Router {
  const candidates = operations.flatMap(toCandidates).sort(mostLiteralFirst);
  const addresses = [...new Set(operations.map((operation) => basePath + operation.path))];
  return (method, path) => {
    const samePath = candidates.filter(({ pattern }) => pattern.test(path));
    if (samePath.length === 0) return unknownPath(method, path, addresses);
    const match = samePath.find(answers(method)) ?? samePath.find(answersHead(method));
    if (!match) return unknownMethod(method, path, samePath);
    return { operation: match.operation, path: path.slice(match.basePathLength) };
  };
}

function toCandidates(operation: Operation): Candidate[] {
  return operation.basePaths.map((basePath) => ({
    operation,
    pattern: toPattern(basePath, operation.path),
    basePathLength: basePath.length,
  }));
}

/** `/tickets/{id}.json` becomes `^/tickets/([^/]+)\.json$`. */
function toPattern(basePath: string, template: string): RegExp {
  const parts = (basePath + template).split(/\{[^{}]*\}/);
  return new RegExp(`^${parts.map(escapeRegExp).join("[^/]+")}$`);
}

export function escapeRegExp(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** `/tickets/mine` goes before `/tickets/{id}`: OpenAPI matches concrete paths first. */
function mostLiteralFirst(a: Candidate, b: Candidate): number {
  const left = a.operation.path.split("/");
  const right = b.operation.path.split("/");
  for (const [index, segment] of left.entries()) {
    const difference = countParameters(segment) - countParameters(right[index] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

function countParameters(segment: string): number {
  return segment.split("{").length - 1;
}

function answers(method: string): (candidate: Candidate) => boolean {
  return ({ operation }) => operation.method.toUpperCase() === method;
}

/** A HEAD that the document does not describe is a GET whose body stays away (RFC 9110, 9.3.2). */
function answersHead(method: string): (candidate: Candidate) => boolean {
  return ({ operation }) => method === "HEAD" && operation.method === "get";
}

function unknownPath(method: string, path: string, addresses: readonly string[]): Refusal {
  const meant = nearest(path, addresses);
  return new Refusal({
    status: 404,
    kind: "unknown-path",
    title: "No such path",
    detail: `The document has no path ${path} (asked with ${method}).${meant ? ` The nearest is ${meant}.` : ""}`,
  });
}

function unknownMethod(method: string, path: string, samePath: readonly Candidate[]): Refusal {
  const allowed = new Set(samePath.map(({ operation }) => operation.method.toUpperCase()));
  if (allowed.has("GET")) allowed.add("HEAD");
  const allow = [...allowed].join(", ");
  return new Refusal({
    status: 405,
    kind: "unknown-method",
    title: "No such method",
    detail: `${path} does not offer ${method}. It offers ${allow}.`,
    headers: { allow },
  });
}
