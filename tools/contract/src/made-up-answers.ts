import assert from "node:assert/strict";
import { listAnswers } from "./answers.ts";
import type { OpenApiDocument, Schema } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import type { DeclaredOperation } from "./operations.ts";
import { describeValues, isRecord } from "./schema-at.ts";
import type { Subject } from "./subject.ts";
import { toPlainRequest } from "./wire.ts";

/**
 * What the mock makes up shows the schema that it works by: it must keep the document's own, and have every property
 * that is declared there.
 */
export async function checkMadeUpAnswers(
  { baseUrl, document, checkAnswer }: Subject,
  operation: DeclaredOperation,
  example: RequestExample,
): Promise<void> {
  const { method, address, headers, body } = toPlainRequest(document, operation, example);
  const answers = new Map(
    listAnswers(document, operation).map((answer) => [answer.status, answer] as const),
  );
  for (const { status, code, mediaType } of answers.values()) {
    const response = await fetch(baseUrl + address, {
      method,
      headers: { ...headers, prefer: `code=${code}, dynamic=true` },
      ...(body !== undefined && { body }),
    });
    const answer: unknown = await response.json();
    if (isGivenUp(answer)) continue;
    assert.equal(response.status, code);
    assert.deepEqual(checkAnswer(operation, status, mediaType, answer), []);
    const schema = operation.responses[status]?.content?.[mediaType]?.schema;
    assert.deepEqual(schema ? missingNames(document, schema, answer) : [], []);
  }
}

// Patterns that cannot be made up end in a 500 that asks for an example.
function isGivenUp(answer: unknown): boolean {
  return isRecord(answer) && answer.type === "urn:zapspec-mock:no-valid-answer";
}

// Every declared property is made up, so one that is missing has another name in the mock's document.
function missingNames(document: OpenApiDocument, schema: Schema, answer: unknown): string[] {
  return describeValues(document, [schema], answer).flatMap(({ location, value, schemas }) => {
    if (!isRecord(value)) return [];
    const declared = new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})));
    return [...declared]
      .filter((name) => !(name in value))
      .map((name) => [...location, name].join("."));
  });
}
