import { type BenchDocument, listBenchDocuments } from "../documents/bench-document.ts";
import type { Operation } from "../documents/operations.ts";

/** A document with the two calls of it that are measured. */
export interface Subject {
  readonly document: BenchDocument;
  readonly get: Operation;
  readonly post: Operation;
}

const HOW_MANY = 2;
/** An empty object tells nothing of how a client reads. */
const SHORTEST_ANSWER = 20;

/** The first documents that have a GET without parameters in its query, and a POST of JSON. */
export async function listSubjects(): Promise<Subject[]> {
  const documents = await listBenchDocuments();
  return documents.flatMap((document) => toSubject(document) ?? []).slice(0, HOW_MANY);
}

function toSubject(document: BenchDocument): Subject | undefined {
  const simple = document.operations.filter(
    ({ takesQuery, needsCredential, answer }) =>
      !takesQuery && needsCredential && isWorthReading(answer),
  );
  const get = simple.find(({ method, body }) => method === "GET" && body === undefined);
  const post = simple.find(({ method, body }) => method === "POST" && body !== undefined);
  return get && post && { document, get, post };
}

function isWorthReading(answer: unknown): boolean {
  return answer !== undefined && JSON.stringify(answer).length >= SHORTEST_ANSWER;
}
