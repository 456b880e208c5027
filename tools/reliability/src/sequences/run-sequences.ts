import fc from "fast-check";
import { type Figures, describe, toFigures } from "../matrix/figures.ts";
import { BARS } from "../matrix/judge.ts";
import { lookTwice } from "../matrix/look-twice.ts";
import type { World } from "../matrix/plan-call.ts";
import { type Run, runCells } from "../matrix/run-cells.ts";
import type { Program } from "../matrix/run-program.ts";
import { sequence, toCell } from "./arbitrary.ts";

export interface SequencesRun {
  readonly run: Run;
  readonly seed: number;
  /** The shortest sequence found that breaks a bar. */
  readonly shrunk: string | undefined;
}

/** Random sequences, all at once; where one breaks a bar, the shortest that does is looked for. */
export async function runSequences(
  world: World,
  program: Program,
  count: number,
  seed: number = Date.now() % 2 ** 31,
): Promise<SequencesRun> {
  const cells = fc.sample(sequence, { seed, numRuns: count }).map(toCell);
  const first = await runCells(world, program, cells);
  const run = await lookTwice(world, program, first, "node");
  const figures = toFigures(run.results, "node");
  const [broken] = BARS.flatMap(({ id }) => figures[id].broken);
  if (!broken) return { run, seed, shrunk: undefined };
  const index = cells.findIndex(({ faults }) => faults === broken.cell.faults);
  return { run, seed, shrunk: await shrink(world, program, seed, index) };
}

const MOST_TIME_IN_MS = 30_000;

/** The very sequence again, which fast-check finds by its index, and then ever shorter ones. */
async function shrink(
  world: World,
  program: Program,
  seed: number,
  index: number,
): Promise<string> {
  let shortest = "it did not break a bar again";
  const property = fc.asyncProperty(sequence, async (candidate) => {
    const { results } = await runCells(world, program, [toCell(candidate)]);
    const [result] = brokenOf(toFigures(results, "node"));
    if (result) shortest = result;
    return result === undefined;
  });
  const path = `${index}`;
  await fc.check(property, {
    seed,
    path,
    endOnFailure: false,
    interruptAfterTimeLimit: MOST_TIME_IN_MS,
  });
  return `${shortest} (seed ${seed}, path ${path})`;
}

function brokenOf(figures: Figures): string[] {
  return BARS.flatMap(({ id, title }) =>
    figures[id].broken.map((result) => `${title}: ${describe(result)}`),
  );
}
