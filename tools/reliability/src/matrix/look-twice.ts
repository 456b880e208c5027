import type { Cell, Result } from "./cell.ts";
import { nextNonce } from "./cell.ts";
import { type Figures, toFigures } from "./figures.ts";
import type { BarId, Platform } from "./judge.ts";
import type { World } from "./plan-call.ts";
import { type Run, runCells } from "./run-cells.ts";
import type { Program } from "./run-program.ts";

/** On a machine that is busy for half a second, a good answer may come too late: that says nothing about the client. */
const DEPENDING_ON_TIME: readonly BarId[] = [
  "undecided",
  "unrecovered",
  "resent",
  "late",
  "surprising",
];

/**
 * Makes those calls once more, with hardly any others at the same time, that broke a bar which depends on the time.
 * What must never happen (sent twice, a wrong verdict, a leak, an error without a type) counts the first time.
 */
export async function lookTwice(
  world: World,
  program: Program,
  run: Run,
  platform: Platform,
): Promise<Run> {
  const figures = toFigures(run.results, platform);
  const doubtful = new Set(DEPENDING_ON_TIME.flatMap((id) => figures[id].broken));
  const forgivable = new Set([...doubtful].filter((result) => !isBrokenForGood(figures, result)));
  if (forgivable.size === 0) return run;
  const again = [...forgivable].map(({ cell }): Cell => ({ ...cell, nonce: nextNonce() }));
  const second = await runCells(world, program, again, { concurrency: 4, waiting: 8 });
  return {
    results: [...run.results.filter((result) => !forgivable.has(result)), ...second.results],
    oddities: [...run.oddities, ...second.oddities],
  };
}

function isBrokenForGood(figures: Figures, result: Result): boolean {
  return Object.entries(figures).some(
    ([id, { broken }]) => !DEPENDING_ON_TIME.includes(id as BarId) && broken.includes(result),
  );
}
