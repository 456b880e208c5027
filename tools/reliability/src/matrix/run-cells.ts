import type { Batch, Outcome, PlannedCall } from "../client/batch.ts";
import type { FaultServer } from "../server/fault-server.ts";
import type { Places } from "../server/places.ts";
import type { Cell, Result } from "./cell.ts";
import { type Program, runProgram } from "./run-program.ts";

export interface World {
  readonly server: FaultServer;
  readonly places: Places;
}

/** Short, so that thousands of calls fit; long enough for a busy machine to answer in time. */
const TIMES = { timeoutInMs: 400, deadlineInMs: 2_000 };
const CONCURRENCY = 48;
/** A request may be under way when its call has ended. */
const SETTLING_IN_MS = 300;

export interface Run {
  readonly results: readonly Result[];
  readonly oddities: readonly string[];
}

/** Has a client make the call of every cell, and lays what it says beside what the server counted. */
export async function runCells(
  { server, places }: World,
  program: Program,
  cells: readonly Cell[],
  disturbance: Pick<Batch, "clockJumpInMs" | "collectEveryInMs"> = {},
): Promise<Run> {
  const calls = await Promise.all(cells.map((cell) => plan(cell)));
  const batch = { calls, concurrency: CONCURRENCY, ...disturbance };
  const { outcomes, oddities } = await runProgram(program, batch);
  await new Promise((resolve) => setTimeout(resolve, SETTLING_IN_MS));
  const byNonce = new Map(outcomes.map((outcome) => [outcome.nonce, outcome]));
  const results = cells.map((cell, index): Result => {
    const outcome = byNonce.get(cell.nonce) ?? noOutcome(cell.nonce);
    return {
      cell,
      call: calls[index] as PlannedCall,
      outcome,
      truth: server.ledger.of(cell.nonce),
    };
  });
  return { results, oddities };

  async function plan({ nonce, effect, faults, options }: Cell): Promise<PlannedCall> {
    // What meets its fault elsewhere does not arrive here.
    server.plan(
      nonce,
      faults.filter(({ place }) => !place),
    );
    const primer = faults.find((fault) => fault.primer)?.primer;
    if (primer)
      server.plan(`${nonce}-primer`, [
        {
          name: "primer",
          act: primer,
          executes: true,
          isProvable: true,
          recovers: "never",
          ends: [],
        },
      ]);
    const isApart = primer !== undefined || faults.some((fault) => fault.isApart);
    const origin = isApart ? await server.openPort() : server.origin;
    const origins = faults.map(({ place }) => (place ? places.origins[place] : origin));
    return {
      nonce,
      effect,
      origins: faults.some(({ place }) => place) ? [...origins, origin] : [origin],
      isPrimed: primer !== undefined,
      ...TIMES,
      deadlineInMs: Math.max(
        ...faults.map(({ deadlineInMs = 0 }) => deadlineInMs),
        TIMES.deadlineInMs,
      ),
      bodyBytes: Math.max(...faults.map(({ bodyBytes = 0 }) => bodyBytes), 0),
      abortAfterInMs: faults.find(({ abortAfterInMs }) => abortAfterInMs !== undefined)
        ?.abortAfterInMs,
      ...options,
    };
  }
}

/** The process died or hung before this call had ended. */
function noOutcome(nonce: string): Outcome {
  const nothing = { leaks: [], isTyped: true, isForeign: false, durationInMs: 0 };
  return { nonce, ending: "none", isLate: true, ...nothing };
}
