import { addUp } from "./figures.ts";
import type { TaskReport } from "./report.ts";
import type { Outcome } from "./run-turbo.ts";

/** Tells of every result as it comes, and adds up. */
export class Tally {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #print: (line: string) => void;
  readonly #figures: string[] = [];
  #passed = 0;
  #failed = 0;
  #cached = 0;

  constructor(titles: ReadonlyMap<string, string>, print: (line: string) => void) {
    this.#titles = titles;
    this.#print = print;
  }

  /** Takes how a task ended; one without a report broke down, and counts as one failure. */
  add({ id, isCached, report, output }: Outcome): void {
    if (report) return this.count(report, output, isCached);
    const title = this.#titles.get(id) ?? id;
    this.count({ title, passed: 0, failed: 1, seconds: 0, note: "broke down" }, output);
  }

  count(report: TaskReport, output: string, isCached = false): void {
    const { title, passed, failed, seconds, note, figures = [] } = report;
    this.#passed += passed;
    this.#failed += failed;
    if (isCached) this.#cached += passed;
    this.#figures.push(...figures);
    const counts =
      passed + failed > 1 ? `${passed} passed${failed ? `, ${failed} failed` : ""}` : "";
    const result = [note, counts].filter(Boolean).join(", ");
    const time = isCached ? "cached" : `${seconds.toFixed(1)} s`;
    this.#print(`${failed ? "✗" : "✓"} ${title}${result && `: ${result}`} (${time})`);
    if (failed) this.#print(output.trimEnd());
  }

  /** Prints the figures and the sums, and gives the exit code. */
  sumUp(): number {
    for (const line of addUp(this.#figures)) this.#print(line);
    if (this.#cached > 0)
      this.#print(`${this.#cached} of those that passed did so before, and nothing changed since`);
    this.#print(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed > 0 ? 1 : 0;
  }
}
