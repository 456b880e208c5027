import assert from "node:assert/strict";
import { type DeclaredAnswer, firstSuccess, listAnswers, listBareStatuses } from "./answers.ts";
import { toArguments } from "./arguments.ts";
import { call } from "./client.ts";
import { checkMadeUpAnswers } from "./made-up-answers.ts";
import { listMissing, listRequestExamples, type RequestExample } from "./examples.ts";
import type { DeclaredOperation } from "./operations.ts";
import { assertRefused, type Failure, failureOf } from "./refusal.ts";
import { oneOfEach } from "./spoil/one-of-each.ts";
import { spoilRequest, type SpoiltRequest } from "./spoil/spoil-request.ts";
import type { Subject } from "./subject.ts";
import { readQuery, toWireRequest } from "./wire.ts";

/** One thing that a vendor's client and its mock must agree on; `run` rejects and says what they do not. */
export interface ContractCheck {
  readonly kind: "complete" | "request" | "answer" | "refusal" | "credentials" | "made up";
  readonly name: string;
  readonly run: (subject: Subject) => Promise<void>;
}

/** Everything that is checked of an operation. The expectations come from the subject's document alone. */
export function listContractChecks(
  { document, schemaCheck }: Pick<Subject, "document" | "schemaCheck">,
  operation: DeclaredOperation,
): ContractCheck[] {
  const examples = listRequestExamples(document, operation);
  const [anyExample] = examples as [RequestExample, ...RequestExample[]];
  return [
    {
      kind: "complete",
      name: "has an example of everything it needs",
      run: async () => {
        assert.deepEqual(
          examples.flatMap((example) => listMissing(operation, example)),
          [],
        );
      },
    },
    ...examples.map((example): ContractCheck => ({
      kind: "request",
      name: `takes the request example ${example.name}`,
      run: (subject) => checkRequest(subject, operation, example),
    })),
    ...listAnswers(document, operation).map((answer): ContractCheck => ({
      kind: "answer",
      name: `hands over ${answer.status} ${answer.name} as it was served`,
      run: (subject) => checkAnswer(subject, operation, anyExample, answer),
    })),
    ...listBareStatuses(operation).map((code): ContractCheck => ({
      kind: "answer",
      name: `hands over ${code} as it was served`,
      run: (subject) => checkStatus(subject, operation, anyExample, code),
    })),
    ...oneOfEach(
      examples.flatMap((example) => spoilRequest(document, schemaCheck, operation, example)),
    )
      .filter((spoilt) => canCall(operation, spoilt))
      .map((spoilt): ContractCheck => ({
        kind: "refusal",
        name: `refuses ${spoilt.kind} at ${spoilt.place.join(".")} of ${spoilt.example.name}`,
        run: (subject) => assertRefused(subject, operation, spoilt),
      })),
    ...(operation.security.length > 0 ? [anyExample] : []).map((example): ContractCheck => ({
      kind: "credentials",
      name: `refuses ${example.name} without its token`,
      run: (subject) => checkCredentials(subject, operation, example),
    })),
    {
      kind: "made up",
      name: "makes answers up from what is declared",
      run: (subject) => checkMadeUpAnswers(subject, operation, anyExample),
    },
  ];
}

// A method without query parameters has no argument to put a query name into.
function canCall({ parameters }: DeclaredOperation, { place }: SpoiltRequest): boolean {
  return place[0] !== "query" || parameters.some((parameter) => parameter.in === "query");
}

async function checkRequest(
  { document, client, baseUrl, lastReceived }: Subject,
  operation: DeclaredOperation,
  example: RequestExample,
): Promise<void> {
  const success = firstSuccess(document, operation);
  const answer = call(client, operation, toArguments(document, operation, example));
  const { data, response } = await answer.withResponse();
  const { headers, ...wire } = toWireRequest(document, operation, example);
  const received = lastReceived();
  assert.deepEqual(
    {
      method: received?.method,
      path: received?.path.slice(new URL(baseUrl).pathname.replace(/\/$/, "").length),
      query: readQuery(received?.url ?? ""),
      body: received?.body,
    },
    wire,
  );
  assert.equal(received?.operationId, operation.id);
  for (const [name, value] of Object.entries(headers)) {
    assert.equal(received?.headers[name], value, `header ${name}`);
  }
  if (success.status) assert.equal(response.status, success.status);
  if (success.isJson) assert.deepEqual(data, success.value);
}

async function checkAnswer(
  { document, client, checkAnswer: violationsOf }: Subject,
  operation: DeclaredOperation,
  example: RequestExample,
  { status, code, name, value, mediaType }: DeclaredAnswer,
): Promise<void> {
  const prefer = [`code=${code}`, ...(name === "example" ? [] : [`example=${name}`])].join(", ");
  const parameters = toArguments(document, operation, example, { headers: { prefer } });
  const answer = call(client, operation, parameters);
  const isSuccess = status.startsWith("2");
  const body = isSuccess ? await answer : (await failureOf(answer)).body;
  assert.deepEqual(body, value);
  assert.deepEqual(violationsOf(operation, status, mediaType, body), []);
}

async function checkStatus(
  { document, client }: Subject,
  operation: DeclaredOperation,
  example: RequestExample,
  code: number,
): Promise<void> {
  const headers = { prefer: `code=${code}` };
  const answer = call(client, operation, toArguments(document, operation, example, { headers }));
  const status = await answer.withResponse().then(
    ({ response }) => response.status,
    (error: Failure) => error.status,
  );
  assert.equal(status, code);
}

async function checkCredentials(
  { document, clientWithoutSecret }: Subject,
  operation: DeclaredOperation,
  example: RequestExample,
): Promise<void> {
  const parameters = toArguments(document, operation, example);
  const { name, status, delivery } = await failureOf(
    call(clientWithoutSecret, operation, parameters),
  );
  assert.deepEqual(
    { name, status, delivery },
    { name: "ApiError", status: 401, delivery: "rejected" },
  );
}
