import type { Reply } from "../exchange.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { applyStep, ownReply } from "../scenario/play-step.ts";
import type { ScenarioStep } from "../scenario/scenario.ts";
import type { Scenarios } from "../scenario/scenarios.ts";
import { firstValidAnswer } from "./first-valid-answer.ts";
import type { Attempt } from "./first-valid-answer.ts";
import { findResponse } from "./preference.ts";
import { Refusal } from "../refusal.ts";
import type { State } from "../state/state.ts";
import type { PrismResult, PrismWish } from "./prism.ts";

/** A request that was found to be right. */
export interface CheckedRequest {
  readonly operation: Operation;
  /** Without the base path. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** What the request itself asks of the answer, and what Prism answered to that. */
  readonly wish: PrismWish;
  readonly result: PrismResult;
  /** Whether the request itself asks for a response, an example or made-up data. */
  readonly isParticular: boolean;
  /** Asks Prism for something else. */
  readonly ask: (wish: PrismWish) => Promise<PrismResult>;
}

export interface AnswerOptions {
  readonly scenarios: Scenarios;
  /** What is remembered, if anything is. */
  readonly state: State | undefined;
}

export type Answerer = (request: CheckedRequest) => Promise<Reply>;

/** What the server says to a request that is right: by the test's scenario, otherwise by the document. */
export function createAnswerer(api: MockedApi, options: AnswerOptions): Answerer {
  const fromDocument = (request: CheckedRequest, step: ScenarioStep): Promise<Reply> =>
    firstValidAnswer(api, request.operation, attemptsFor(request, step));
  const replyFor = async (request: CheckedRequest, step: ScenarioStep): Promise<Reply> => {
    if (step.body !== undefined) return ownReply(request.operation, step);
    const reply = await fromDocument(request, step);
    // Who asks for a certain answer does not ask for what is remembered.
    if (request.isParticular || step.code !== undefined || step.example !== undefined) return reply;
    const remembered = options.state?.answer(request, reply) ?? reply;
    if (remembered !== "missing") return remembered;
    if (!findResponse(request.operation, "404")) throw missing(request);
    return fromDocument(request, { code: 404 });
  };
  return async (request) => {
    const step = options.scenarios.take(request.operation) ?? {};
    return applyStep(await replyFor(request, step), step);
  };
}

/** What is generated when an answer breaks its own schema: always the same for the same seed. */
const suffixes = ["1", "2", "3"];

/** In order: what was asked for, then what is made up, and where made-up data was asked for, the example. */
function attemptsFor({ result, ask, wish }: CheckedRequest, step: ScenarioStep): Attempt[] {
  const wished = wishOf(wish, step);
  const generated = suffixes.map((suffix) => () => {
    return ask({ ...wished, dynamic: true, seed: `${wish.seed ?? ""}${suffix}` });
  });
  return [
    async () => (wished === wish ? result : ask(wished)),
    ...generated,
    ...(wished.dynamic ? [() => ask({ ...wished, dynamic: false })] : []),
  ];
}

/** A step goes before the request's own header: the test wrote it for this request. */
function wishOf(wish: PrismWish, { code, example }: ScenarioStep): PrismWish {
  if (code === undefined && example === undefined) return wish;
  return {
    ...wish,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { example }),
  };
}

function missing({ operation, path }: CheckedRequest): Refusal {
  return new Refusal({
    status: 404,
    kind: "unknown-item",
    title: "There is no such item",
    detail: `Nothing is remembered at ${path}, and ${operation.name} describes no 404.`,
  });
}
