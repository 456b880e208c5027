import { MockError } from "../mock-error.ts";
import { nearestHint } from "../check/nearest.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { assertStep } from "./assert-step.ts";
import type { Scenario, ScenarioStep } from "./scenario.ts";
import { Script, takeStep } from "./script.ts";

/** The scenarios of one document, by the name of the operation. */
export class Scenarios {
  readonly #api: () => MockedApi;
  readonly #scripts = new Map<string, Script[]>();

  constructor(api: () => MockedApi) {
    this.#api = api;
  }

  on(name: string): Scenario {
    const api = this.#api();
    const operation = findOperation(api, name);
    const script = new Script();
    this.#scripts.set(name, [...(this.#scripts.get(name) ?? []), script]);
    return toScenario(script, (step) => assertStep(api, operation, step));
  }

  /** What the next answer of the operation is to be, and counts it. */
  take({ name }: Operation): ScenarioStep | undefined {
    return takeStep(this.#scripts.get(name) ?? []);
  }

  reset(): void {
    this.#scripts.clear();
  }
}

function findOperation({ operations }: MockedApi, name: string): Operation {
  const found = operations.find((operation) => operation.name === name);
  if (found) return found;
  const names = operations.map((operation) => operation.name);
  throw new MockError(`The document has no operation "${name}". ${nearestHint(name, names)}`);
}

type AssertStep = (step: ScenarioStep) => void;

function toScenario(script: Script, assert: AssertStep): Scenario {
  const setSteps = (steps: readonly ScenarioStep[]): void => {
    steps.forEach(assert);
    script.steps = steps;
  };
  const addToSteps = (change: ScenarioStep): void => {
    setSteps(script.steps.map((step) => ({ ...step, ...change })));
  };
  const scenario: Scenario = {
    reply: (reply) => (addToSteps(reply), scenario),
    fail: (fault) => (addToSteps({ fail: fault }), scenario),
    delay: (delayInMs) => (addToSteps({ delayInMs }), scenario),
    once: () => scenario.times(1),
    times: (count) => {
      assertCount(count);
      script.rounds = count;
      return scenario;
    },
    sequence: (steps) => {
      if (steps.length === 0) throw new MockError("A sequence takes at least one step.");
      setSteps(steps);
      return scenario.times(1);
    },
  };
  return scenario;
}

function assertCount(count: number): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new MockError(`times(${count}) is not a number of requests: give a whole number from 1.`);
}
