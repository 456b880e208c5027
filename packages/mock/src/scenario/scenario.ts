import type { Fault } from "./fault.ts";

/** What an answer is to be. Where nothing is said it is as it would be without a scenario. */
export interface ScenarioReply {
  /** A status that the document describes for the operation, or any with a `body`. */
  readonly code?: number;
  /** The name of an example of that response. */
  readonly example?: string;
  /** A body of your own: text as it is, anything else as JSON. It must keep the schema of its response. */
  readonly body?: unknown;
  /** Lets `body` break the schema. */
  readonly unchecked?: boolean;
  /** Added to the answer, or replacing what it has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One answer of a scenario. */
export interface ScenarioStep extends ScenarioReply {
  readonly fail?: Fault;
  readonly delayInMs?: number;
}

/** How an operation is answered from now on. Wrong requests are refused all the same, and do not count. */
export interface Scenario {
  /** Answers with another response, example or body of the document, or with headers. */
  reply(reply: ScenarioReply): Scenario;
  /** Lets something go wrong. The server has executed the request by then, only its answer suffers. */
  fail(fault: Fault): Scenario;
  /** Waits so many milliseconds before the answer. */
  delay(delayInMs: number): Scenario;
  /** The next request only. */
  once(): Scenario;
  /** The next requests only; of a sequence, so many rounds. */
  times(count: number): Scenario;
  /** One answer after the other; after the last everything is as without it. */
  sequence(steps: readonly ScenarioStep[]): Scenario;
}
