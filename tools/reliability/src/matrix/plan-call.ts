import type { PlannedCall } from "../client/batch.ts";
import { GOOD } from "../faults/catalogue.ts";
import type { Fault } from "../faults/fault.ts";
import type { FaultServer, Ports } from "../server/fault-server.ts";
import type { Places } from "../server/places.ts";
import type { Cell } from "./cell.ts";

export interface World {
  readonly server: FaultServer;
  readonly places: Places;
}

/** Short, so that thousands of calls fit; long enough for a busy machine to answer in time. */
const TIMES = { timeoutInMs: 500, deadlineInMs: 2_500 };

/** More attempts than any client makes. */
const MANY = 4;

/** Tells the server what the call's attempts meet, and the client what to do. */
export async function planCall(
  { server, places }: World,
  ports: Ports,
  { nonce, effect, faults, options }: Cell,
): Promise<PlannedCall> {
  const { primer } = faults.find((fault) => fault.primer) ?? {};
  // A port for each call, so that no connection that one spoils is given to another.
  const origin = await ports.open();
  // What meets its fault elsewhere does not arrive here.
  server.plan(
    nonce,
    faults.filter(({ place }) => !place),
  );
  if (primer) server.plan(`${nonce}-primer`, [{ ...GOOD, act: primer }]);
  const met = faults.slice(0, MANY).map(({ place }) => (place ? places.origins[place] : origin));
  const isStaying = faults.length >= MANY && new Set(met).size === 1;
  return {
    nonce,
    effect,
    origins:
      isStaying || met.every((place) => place === origin) ? met.slice(0, 1) : [...met, origin],
    isSlow: faults.some(({ takesLong }) => takesLong),
    isPrimed: primer !== undefined,
    timeoutInMs: TIMES.timeoutInMs,
    deadlineInMs: largest(faults, "deadlineInMs") ?? TIMES.deadlineInMs,
    bodyBytes: largest(faults, "bodyBytes") ?? 0,
    abortAfterInMs: faults.find(({ abortAfterInMs }) => abortAfterInMs !== undefined)
      ?.abortAfterInMs,
    ...options,
  };
}

function largest(
  faults: readonly Fault[],
  property: "deadlineInMs" | "bodyBytes",
): number | undefined {
  const values = faults.flatMap((fault) => fault[property] ?? []);
  return values.length > 0 ? Math.max(...values) : undefined;
}
