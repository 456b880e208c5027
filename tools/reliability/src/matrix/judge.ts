import type { Fault } from "../faults/fault.ts";
import type { Cell, Result } from "./cell.ts";

/** A bar, and how a call breaks it. */
export interface Bar {
  readonly id: BarId;
  /** What the bar says must not be. */
  readonly title: string;
  /** Which calls it speaks of; left out where it speaks of all. */
  readonly concerns?: (result: Result, platform: Platform) => boolean;
  readonly isBroken: (result: Result, platform: Platform) => boolean;
}

export type BarId =
  | "doubled"
  | "misjudged"
  | "undecided"
  | "unrecovered"
  | "resent"
  | "late"
  | "untyped"
  | "leaked"
  | "surprising";

/** Only Node tells a client how far a request came. */
export type Platform = "node" | "other";

const MOST_ATTEMPTS = 3;

// Node counts a timer from the beginning of its turn: in a process that is busy it fires early by as long as the turn took.
const TIMER_SLACK = 0.25;

export const BARS: readonly Bar[] = [
  {
    id: "doubled",
    title: "an unsafe call executed more than once",
    concerns: ({ cell }) => cell.effect === "unsafe",
    isBroken: ({ truth }) => truth.executions > 1,
  },
  { id: "misjudged", title: "a verdict that is wrong", isBroken: isMisjudged },
  {
    id: "undecided",
    title: "`unknown` where the truth could be proven in Node",
    // What is sent elsewhere than the client believes cannot be watched: of those calls the codes alone speak.
    concerns: (result, platform) =>
      platform === "node" &&
      result.call.origins.length === 1 &&
      result.outcome.ending === "failure" &&
      !isAbortedAnywhere(result) &&
      metOf(result).every(({ isProvable }) => isProvable),
    isBroken: ({ outcome: { delivery } }) => delivery !== "not-sent" && delivery !== "rejected",
  },
  {
    id: "unrecovered",
    title: "a recoverable read that failed",
    concerns: ({ cell }) =>
      cell.effect !== "unsafe" && !cell.options?.abortAfterInMs && isRecoverable(cell),
    isBroken: ({ outcome }) => outcome.ending !== "success",
  },
  {
    id: "resent",
    title: "an attempt that the rules forbid, or sooner than the server asked",
    isBroken: isResent,
  },
  {
    id: "late",
    title: "a call that outlived its deadline, or its signal, by more than 250 ms",
    isBroken: ({ outcome }) => outcome.isLate || outcome.ending === "none",
  },
  { id: "untyped", title: "an error without a type", isBroken: ({ outcome }) => !outcome.isTyped },
  {
    id: "leaked",
    title: "a secret or personal data in an error, in a log, or at another origin",
    isBroken: ({ outcome, truth }) => outcome.leaks.length > 0 || truth.strayed > 0,
  },
  {
    id: "surprising",
    title: "an ending that the catalogue does not foresee",
    concerns: ({ cell, call }) =>
      isPure(cell) && cell.faults.length > MOST_ATTEMPTS && call.retry === undefined,
    isBroken: isSurprising,
  },
];

function isMisjudged({ outcome, truth }: Result): boolean {
  const { ending, delivery, isForeign } = outcome;
  if (ending === "success") return truth.executions === 0 || isForeign;
  if (delivery === "executed") return truth.executions === 0;
  return truth.executions > 0 && (delivery === "not-sent" || delivery === "rejected");
}

/** All attempts meet the same. */
function isPure({ faults }: Cell): boolean {
  return new Set(faults).size === 1;
}

/** The signal ends whatever is under way: how far that came is told by no fault of the catalogue. */
function isAbortedAnywhere({ cell, call }: Result): boolean {
  return (
    call.abortAfterInMs !== undefined &&
    (!isPure(cell) || cell.options?.abortAfterInMs !== undefined)
  );
}

/** The faults that the call's attempts met, as far as its error tells. */
function metOf({ cell, outcome }: Result): readonly Fault[] {
  return cell.faults.slice(0, Math.max(1, outcome.attempts ?? cell.faults.length));
}

function isRecoverable({ faults, options = {} }: Cell): boolean {
  if (options.retry === false) return false;
  const most = options.retry?.maxResends ?? MOST_ATTEMPTS - 1;
  const waits = faults.filter(({ recovers }) => recovers === "once").length;
  return (
    faults.length <= most &&
    waits <= 1 &&
    faults.every(({ recovers }) => recovers === "always" || recovers === "once")
  );
}

// Bun and Deno send a call again by themselves where a kept connection dies under it. For a call that may be repeated
// that is harmless; for an unsafe one it is the worst of all faults, and counted.
function isResent({ cell, call, truth }: Result, platform: Platform): boolean {
  if (platform === "other" && cell.effect !== "unsafe") return false;
  const arrivals = truth.arrivedAtInMs;
  const most = call.retry === false ? 1 : (call.retry?.maxResends ?? 2) + 1;
  if (arrivals.length > most) return true;
  const met = cell.faults.filter(({ place }) => !place);
  return met.slice(0, Math.max(0, arrivals.length - 1)).some((fault, index) => {
    if (fault.recovers === "never") return true;
    // An unsafe call is sent again only after a whole answer that says no for now.
    if (cell.effect === "unsafe" && !(fault.isProvable && fault.recovers !== "may")) return true;
    const waitInMs = (arrivals[index + 1] ?? 0) - (arrivals[index] ?? 0);
    return waitInMs < (fault.leastWaitInMs ?? 0) * (1 - TIMER_SLACK);
  });
}

// Where nothing can be proven, doubt is always right.
function isSurprising({ cell, outcome }: Result, platform: Platform): boolean {
  const [fault] = cell.faults;
  if (platform === "other" && outcome.delivery === "unknown") return false;
  const ending = outcome.ending === "failure" ? outcome.delivery : outcome.ending;
  return !fault?.ends.some((end) => end === ending);
}
