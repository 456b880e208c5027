import type { IdleRace, Send } from "../client/idle-race.ts";
import type { Exchange, Fault } from "../faults/fault.ts";
import { GOOD } from "../faults/catalogue.ts";
import { sendGood } from "../faults/answer.ts";
import { nextNonce } from "../matrix/cell.ts";
import type { World } from "../matrix/plan-call.ts";
import { type Program, runProgram } from "../matrix/run-program.ts";

export interface IdleRaceFigures {
  readonly sends: number;
  readonly failed: number;
  /** Of those that failed. */
  readonly executed: number;
  readonly doubled: number;
  /** Failures whose verdict is not what the server knows. */
  readonly misjudged: number;
  readonly medianInMs: number;
}

const IDLE_IN_MS = 30;
const CALLERS = 20;

/** A good answer, and then the server closes the connection if it stays idle: half of them in an orderly way, half by a reset. */
function toPrimer(close: (exchange: Exchange) => void): Fault {
  const act = (exchange: Exchange): void => {
    sendGood(exchange);
    const { bytesRead } = exchange.socket;
    exchange.later(IDLE_IN_MS, () => {
      if (exchange.socket.bytesRead === bytesRead) close(exchange);
    });
  };
  return { ...GOOD, act };
}

const PRIMERS = [
  toPrimer(({ socket }) => socket.end()),
  toPrimer(({ socket }) => socket.resetAndDestroy()),
];

export async function measureIdleRace(
  { server }: World,
  program: Program,
  keepAlive: boolean | undefined,
  count: number,
): Promise<IdleRaceFigures> {
  await using ports = server.openPorts();
  const nonces = Array.from({ length: count }, nextNonce);
  for (const [index, nonce] of nonces.entries())
    server.plan(`${nonce}-primer`, [PRIMERS[index % 2] as Fault]);
  const origins = await Promise.all(Array.from({ length: CALLERS }, () => ports.open()));
  const input: IdleRace = { origins, nonces, idleInMs: IDLE_IN_MS, keepAlive };
  const { sends } = await runProgram<{ sends: Send[] }>(program, input);
  return toFigures(sends, (nonce) => server.ledger.of(nonce).executions);
}

function toFigures(
  sends: readonly Send[],
  executionsOf: (nonce: string) => number,
): IdleRaceFigures {
  const failed = sends.filter(({ delivery }) => delivery !== "success");
  const durations = sends.map(({ durationInMs }) => durationInMs).sort((a, b) => a - b);
  return {
    sends: sends.length,
    failed: failed.length,
    executed: failed.filter(({ nonce }) => executionsOf(nonce) > 0).length,
    doubled: sends.filter(({ nonce }) => executionsOf(nonce) > 1).length,
    misjudged: failed.filter(
      ({ nonce, delivery }) => delivery !== "unknown" && executionsOf(nonce) > 0,
    ).length,
    medianInMs: durations[Math.floor(durations.length / 2)] ?? 0,
  };
}
