import type { Reporter, TestModule } from "vitest/node";
import { toReportLine } from "./report.ts";

/** Ends the output of Vitest with what the task found. What tests print are figures. */
export default class TaskReporter implements Reporter {
  readonly #begin = performance.now();
  readonly #figures: string[] = [];

  onUserConsoleLog({ content }: { readonly content: string }): void {
    this.#figures.push(content.trimEnd());
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const failedTests = states.filter((state) => state === "failed").length;
    // A file that does not load, or a hook that fails, is a failure also where no test has one.
    const brokenModules = modules.filter(
      (module) =>
        module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    ).length;
    const line = toReportLine({
      title: process.env["ZAPSPEC_TASK_TITLE"] ?? "tests",
      passed: states.filter((state) => state === "passed").length,
      failed: failedTests + brokenModules + unhandledErrors.length,
      seconds: (performance.now() - this.#begin) / 1000,
      figures: this.#figures.flatMap((text) => text.split("\n")),
    });
    process.stdout.write(`\n${line}\n`);
  }
}
