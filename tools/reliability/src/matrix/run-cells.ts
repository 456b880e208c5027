import type { Batch, Outcome, PlannedCall } from "../client/batch.ts";
import type { Cell, Result } from "./cell.ts";
import { type World, planCall } from "./plan-call.ts";
import { type Program, runBatch } from "./run-program.ts";

/** A request may be under way when its call has ended. */
const SETTLING_IN_MS = 300;

export interface Run {
  readonly results: readonly Result[];
  /** What went wrong with the process itself. */
  readonly oddities: readonly string[];
}

/** How the calls are made, and what goes on meanwhile. */
export type Circumstances = Partial<
  Pick<Batch, "concurrency" | "waiting" | "clockJumpInMs" | "collectEveryInMs">
>;

/** Has a client make the call of every cell, and lays what it says beside what the server counted. */
export async function runCells(
  world: World,
  program: Program,
  cells: readonly Cell[],
  circumstances: Circumstances = {},
): Promise<Run> {
  await using ports = world.server.openPorts();
  const calls = await Promise.all(cells.map((cell) => planCall(world, ports, cell)));
  const { outcomes, oddities } = await runBatch(program, {
    calls,
    concurrency: 24,
    waiting: 160,
    ...circumstances,
  });
  await new Promise((resolve) => setTimeout(resolve, SETTLING_IN_MS));
  const byNonce = new Map(outcomes.map((outcome) => [outcome.nonce, outcome]));
  const results = cells.map((cell, index): Result => {
    const { nonce } = cell;
    const outcome = byNonce.get(nonce) ?? noOutcome(nonce);
    const call = calls[index] as PlannedCall;
    return { cell, call, outcome, truth: world.server.ledger.of(nonce) };
  });
  return { results, oddities };
}

/** The process died or hung before this call had ended. */
function noOutcome(nonce: string): Outcome {
  const nothing = { leaks: [], isTyped: true, isForeign: false, durationInMs: 0 };
  return { nonce, ending: "none", isLate: true, ...nothing };
}
