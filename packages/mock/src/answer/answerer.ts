import type { Reply } from "../exchange.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { applyStep, ownReply } from "../scenario/play-step.ts";
import type { ScenarioStep } from "../scenario/scenario.ts";
import type { Scenarios } from "../scenario/scenarios.ts";
import { firstValidAnswer } from "./first-valid-answer.ts";
import type { Attempt } from "./first-valid-answer.ts";
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
  /** Asks Prism for something else. */
  readonly ask: (wish: PrismWish) => Promise<PrismResult>;
}

export interface AnswerOptions {
  readonly scenarios: Scenarios;
}

export type Answerer = (request: CheckedRequest) => Promise<Reply>;

/** What the server says to a request that is right: by the test's scenario, otherwise by the document. */
export function createAnswerer(api: MockedApi, options: AnswerOptions): Answerer {
  return async (request) => {
    const step = options.scenarios.take(request.operation) ?? {};
    const reply =
      step.body === undefined
        ? await firstValidAnswer(api, request.operation, attemptsFor(request, step))
        : ownReply(request.operation, step);
    return applyStep(reply, step);
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
    ...(example !== undefined && { example, dynamic: false }),
  };
}
