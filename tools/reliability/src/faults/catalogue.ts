import { sendGood } from "./answer.ts";
import { BODIES } from "./bodies.ts";
import { CONNECTING } from "./connecting.ts";
import { CUTTING } from "./cutting.ts";
import { ENCODINGS } from "./encodings.ts";
import type { Fault } from "./fault.ts";
import { FRAMING } from "./framing.ts";
import { REDIRECTS } from "./redirects.ts";
import { SILENCE } from "./silence.ts";
import { STATUSES } from "./statuses.ts";
import { WAITS } from "./waits.ts";

/** Every fault, in the order in which a call can meet them. */
export const CATALOGUE: readonly Fault[] = [
  ...CONNECTING,
  ...SILENCE,
  ...CUTTING,
  ...FRAMING,
  ...ENCODINGS,
  ...BODIES,
  ...REDIRECTS,
  ...STATUSES,
  ...WAITS,
];

/** What every attempt hopes for. */
export const GOOD: Fault = {
  name: "a good answer",
  act: sendGood,
  executes: true,
  isProvable: true,
  recovers: "always",
  ends: ["success"],
};

export function findFault(name: string): Fault {
  const fault = CATALOGUE.find((candidate) => candidate.name === name);
  if (!fault) throw new Error(`There is no fault "${name}" in the catalogue.`);
  return fault;
}
