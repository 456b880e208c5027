import type { ScenarioStep } from "./scenario.ts";

/** A scenario as it is played: its steps, and how often they are gone through. */
export class Script {
  steps: readonly ScenarioStep[] = [{}];
  rounds = Infinity;
  #played = 0;

  get isLimited(): boolean {
    return this.rounds !== Infinity;
  }

  get isOver(): boolean {
    return this.#played >= this.rounds * this.steps.length;
  }

  next(): ScenarioStep {
    const step = this.steps[this.#played % this.steps.length] ?? {};
    this.#played += 1;
    return step;
  }
}

/** Limited scripts are played first, in the order in which they were written; then the last of the unlimited ones. */
export function takeStep(scripts: readonly Script[]): ScenarioStep | undefined {
  const limited = scripts.find((script) => script.isLimited && !script.isOver);
  return (limited ?? scripts.findLast(({ isLimited }) => !isLimited))?.next();
}
