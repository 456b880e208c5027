import { ECHO } from "../canaries.ts";
import { answer } from "./answer.ts";
import type { Exchange, Fault } from "./fault.ts";

type Truth = Pick<Fault, "executes" | "isProvable" | "recovers" | "ends">;

const REJECTED: Truth = {
  executes: false,
  isProvable: true,
  recovers: "never",
  ends: ["rejected"],
};
const LATER: Truth = { ...REJECTED, recovers: "always" };
const FAILED: Truth = { executes: true, isProvable: false, recovers: "always", ends: ["unknown"] };
// Some vendors say 500 where they mean "not found": resending a read is neither required nor forbidden.
const BROKE: Truth = { ...FAILED, recovers: "may" };

const BODY = JSON.stringify({ code: "E1", message: ECHO });
const HEADERS = { "x-request-id": ECHO };

const TRUTHS: readonly [truth: Truth, statuses: readonly number[]][] = [
  [REJECTED, [400, 401, 403, 404, 409, 410, 413, 415, 418, 422, 451]],
  [LATER, [425, 429]],
  [FAILED, [408, 502, 503, 504]],
  [BROKE, [499, 500, 501, 505, 507, 520, 524, 599]],
];

/** The same, with the answer before the work instead of after it: nobody can tell from outside. */
function inBothWays(fault: Fault): Fault[] {
  if (!fault.executes) return [fault];
  return [fault, { ...fault, name: `${fault.name}, not executed`, executes: false }];
}

function withBody(status: number, body: string, name: string, truth: Truth): Fault {
  const act = ({ send }: Exchange): void => send(answer(status, body, HEADERS));
  return { name, act, ...truth };
}

/** The vendor says no, or that it failed. */
export const STATUSES: readonly Fault[] = [
  ...TRUTHS.flatMap(([truth, statuses]) =>
    statuses.flatMap((status) => inBothWays(withBody(status, BODY, `${status}`, truth))),
  ),
  withBody(400, "", "400, empty", REJECTED),
  withBody(401, "", "401, empty", REJECTED),
  withBody(404, `<html>${ECHO}`, "404, HTML", REJECTED),
  withBody(500, "", "500, empty", BROKE),
  withBody(500, "null", "500, null", BROKE),
  withBody(502, `<html>${ECHO}`, "502, HTML", FAILED),
  withBody(503, "", "503, empty", FAILED),
  {
    name: "413 before the body has arrived",
    act: ({ end }) => end(answer(413, BODY)),
    from: "part",
    bodyBytes: 2_000_000,
    ...REJECTED,
    // What answers before it has read all may close before its answer has been read.
    isProvable: false,
    ends: ["rejected", "unknown"],
  },
];
