import type { Storm } from "../client/storm.ts";
import { findFault } from "../faults/catalogue.ts";
import { nextNonce } from "../matrix/cell.ts";
import type { World } from "../matrix/plan-call.ts";
import { type Program, runProgram } from "../matrix/run-program.ts";

export interface StormFigures {
  readonly callers: number;
  readonly seconds: number;
  /** Requests with resends ÷ requests without. */
  readonly load: number;
}

const CALLERS = 50;
const BEATS = 60;

/** The server answers 503 to all, and each caller makes a call at each beat: every second, or faster, with the waits shortened alike. */
export async function measureStorm(
  { server }: World,
  program: Program,
  seconds: number,
): Promise<StormFigures> {
  const beatInMs = (seconds * 1_000) / BEATS;
  const blow = async (retry: Storm["retry"]): Promise<number> => {
    const nonce = nextNonce();
    const outage = findFault("503, empty");
    server.plan(
      nonce,
      Array.from({ length: CALLERS * BEATS * 3 }, () => outage),
    );
    await using ports = server.openPorts();
    const origin = await ports.open();
    const storm: Storm = { origin, nonce, callers: CALLERS, beats: BEATS, beatInMs, retry };
    await runProgram(program, storm);
    return server.ledger.of(nonce).arrivedAtInMs.length;
  };
  const retry = { firstDelayInMs: beatInMs / 2, maxDelayInMs: beatInMs * 8 };
  const [plain, resending] = await Promise.all([blow(false), blow(retry)]);
  return { callers: CALLERS, seconds, load: resending / plain };
}
