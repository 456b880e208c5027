import type { Fault } from "../faults/fault.ts";
import { CATALOGUE } from "../faults/catalogue.ts";
import type { Platform } from "./judge.ts";
import { everyCell } from "./every-cell.ts";
import { lookTwice } from "./look-twice.ts";
import type { World } from "./plan-call.ts";
import { type Circumstances, type Run, runCells } from "./run-cells.ts";
import type { Program } from "./run-program.ts";

const HOUR_IN_MS = 3_600_000;

/** Every fault × every effect × every number of attempts, in one runtime. */
export async function runMatrix(
  world: World,
  program: Program,
  platform: Platform,
  faults: readonly Fault[] = CATALOGUE,
  circumstances: Circumstances = {},
): Promise<Run> {
  const run = await runCells(world, program, everyCell(faults), circumstances);
  return lookTwice(world, program, run, platform);
}

const DISTURBANCES: readonly (Circumstances & { readonly parameters: readonly string[] })[] = [
  { parameters: [], clockJumpInMs: HOUR_IN_MS },
  { parameters: [], clockJumpInMs: -HOUR_IN_MS },
  // A signal that nobody holds is gone after a collection, and what it should have ended goes on.
  { parameters: ["--expose-gc", "--max-old-space-size=64"], collectEveryInMs: 20 },
];

/** What depends on time and memory once more, while the clock jumps and rubbish is collected all the time. */
export async function runDisturbed(
  world: World,
  program: Program,
  platform: Platform,
): Promise<Run> {
  const faults = CATALOGUE.filter(
    ({ name, leastWaitInMs }) => /hang|byte by byte|aborted/.test(name) || leastWaitInMs,
  );
  const runs: Run[] = [];
  for (const { parameters, ...circumstances } of DISTURBANCES) {
    const disturbed = { ...program, parameters: [...program.parameters, ...parameters] };
    // A date in Retry-After says something else after the clock has jumped.
    const cells = everyCell(faults.filter(({ name }) => !/date|2099/.test(name)));
    const run = await runCells(world, disturbed, cells, circumstances);
    runs.push(await lookTwice(world, program, run, platform));
  }
  return {
    results: runs.flatMap(({ results }) => results),
    oddities: runs.flatMap(({ oddities }) => oddities),
  };
}
