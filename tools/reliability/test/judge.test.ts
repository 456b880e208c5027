import { expect, test } from "vitest";
import type { Outcome, PlannedCall } from "../src/client/batch.ts";
import { GOOD, findFault } from "../src/faults/catalogue.ts";
import type { Cell, Result } from "../src/matrix/cell.ts";
import { toFigures } from "../src/matrix/figures.ts";
import { BARS, type BarId } from "../src/matrix/judge.ts";
import type { Truth } from "../src/server/ledger.ts";

interface Given {
  readonly fault?: string;
  readonly times?: number;
  readonly effect?: Cell["effect"];
  readonly call?: Partial<PlannedCall>;
  readonly outcome?: Partial<Outcome>;
  readonly truth?: Partial<Truth>;
}

function toResult({ fault, times = 6, effect = "unsafe", call, outcome, truth }: Given): Result {
  const faults = Array.from({ length: times }, () => (fault ? findFault(fault) : GOOD));
  const failed: Outcome = {
    nonce: "nonce-1",
    ending: "failure",
    isTyped: true,
    delivery: "unknown",
    attempts: 1,
    durationInMs: 1,
    isLate: false,
    leaks: [],
    isForeign: false,
  };
  return {
    cell: { nonce: "nonce-1", effect, faults },
    call: { origins: ["http://acme.example"], ...call } as PlannedCall,
    outcome: { ...failed, ...outcome },
    truth: { arrivedAtInMs: [0], executions: 0, strayed: 0, ...truth },
  };
}

function brokenBy(given: Given): BarId[] {
  const figures = toFigures([toResult(given)], "node");
  return BARS.map(({ id }) => id).filter((id) => figures[id].broken.length > 0);
}

const OK = { ending: "success" } as const;

test.each<{ name: string; given: Given; want: BarId[] }>([
  {
    name: "a good answer",
    given: { outcome: OK, truth: { executions: 1 } },
    want: [],
  },
  {
    name: "an unsafe call that was executed twice",
    given: { fault: "503", outcome: OK, times: 1, truth: { executions: 2, arrivedAtInMs: [0, 9] } },
    want: ["doubled", "resent"],
  },
  {
    name: "a read that was executed twice",
    given: {
      fault: "503",
      effect: "read",
      outcome: OK,
      times: 1,
      truth: { executions: 2, arrivedAtInMs: [0, 9] },
    },
    want: [],
  },
  {
    name: "rejected, it says, and it was executed",
    given: { fault: "408", outcome: { delivery: "rejected" }, truth: { executions: 1 } },
    want: ["misjudged", "surprising"],
  },
  {
    name: "executed, it says, and it was not",
    given: { fault: "200, success: false", outcome: { delivery: "executed" } },
    want: ["misjudged", "surprising"],
  },
  {
    name: "a success that never happened",
    given: { fault: "307 to the same origin", outcome: OK },
    want: ["misjudged", "surprising"],
  },
  {
    name: "the answer to another call",
    given: { outcome: { ...OK, isForeign: true }, truth: { executions: 1 } },
    want: ["misjudged"],
  },
  {
    name: "in doubt where there is none",
    given: { fault: "404", outcome: { delivery: "unknown" } },
    want: ["undecided", "surprising"],
  },
  {
    name: "in doubt where the call went elsewhere than the client believes",
    given: {
      fault: "TLS handshake reset",
      call: { origins: ["https://a.example", "http://b.example"] },
    },
    want: ["surprising"],
  },
  {
    name: "a read that could have been saved",
    given: { fault: "503", effect: "read", times: 2, truth: { executions: 1 } },
    want: ["unrecovered"],
  },
  {
    name: "a read that met too much",
    given: {
      fault: "503",
      effect: "read",
      times: 3,
      outcome: { attempts: 3 },
      truth: { executions: 3, arrivedAtInMs: [0, 9, 18] },
    },
    want: [],
  },
  {
    name: "a fourth attempt",
    given: {
      fault: "503",
      effect: "read",
      truth: { arrivedAtInMs: [0, 9, 18, 27], executions: 4 },
    },
    want: ["resent"],
  },
  {
    name: "sent again after a refusal that stays",
    given: {
      fault: "404",
      effect: "read",
      outcome: { delivery: "rejected" },
      truth: { arrivedAtInMs: [0, 9] },
    },
    want: ["resent"],
  },
  {
    name: "sent again sooner than asked",
    given: {
      fault: "429, Retry-After: 1",
      outcome: { delivery: "rejected" },
      truth: { arrivedAtInMs: [0, 700] },
    },
    want: ["resent"],
  },
  {
    name: "sent again when asked",
    given: {
      fault: "429, Retry-After: 1",
      outcome: { delivery: "rejected" },
      truth: { arrivedAtInMs: [0, 1_001] },
    },
    want: [],
  },
  { name: "too late", given: { fault: "503", outcome: { isLate: true } }, want: ["late"] },
  {
    name: "no end",
    given: { fault: "503", outcome: { ending: "none" } },
    want: ["late", "surprising"],
  },
  { name: "no type", given: { fault: "503", outcome: { isTyped: false } }, want: ["untyped"] },
  {
    name: "a leak",
    given: { fault: "503", outcome: { leaks: ["token in the stack"] } },
    want: ["leaked"],
  },
  { name: "another origin", given: { fault: "503", truth: { strayed: 1 } }, want: ["leaked"] },
])("$name: $want", ({ given, want }) => {
  expect(brokenBy(given)).toEqual(want);
});
