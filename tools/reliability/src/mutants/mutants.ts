/** A way to break the runtime's own policy, and the faults at which it must show. */
export interface Mutant {
  /** What the runtime does wrong now. */
  readonly name: string;
  /** A file of the built runtime, below `dist/src`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly replace: string;
  readonly by: string;
  /** Which faults of the catalogue its calls meet. */
  readonly meets: RegExp;
  /** What shows it, where calls one by one do not. */
  readonly shownBy?: "storm" | "shared signal";
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: "sends an unsafe call again although it may have been executed",
    file: "retry-decision.js",
    replace: 'effectOf(operation) !== "unsafe"',
    by: "true",
    meets: /^(reset before the answer|503|hang before the answer)$/,
  },
  {
    name: "sends again whatever failed",
    file: "retry-decision.js",
    replace: "if (isApiError(error))",
    by: "return true;\n    if (isApiError(error))",
    meets: /^(404|307 to another origin|200, empty)$/,
  },
  {
    name: "never sends again",
    file: "retry.js",
    replace: "context.attempts > maxResends",
    by: "true",
    meets: /^503$/,
  },
  {
    name: "sends again without end",
    file: "retry.js",
    replace: "context.attempts > maxResends || ",
    by: "",
    meets: /^503$/,
  },
  {
    name: "does not wait as long as it was asked",
    file: "retry-decision.js",
    replace: "Math.max(asked, ",
    by: "Math.min(asked, ",
    meets: /^429, Retry-After: 1$/,
  },
  {
    name: "shortens a wait that is too long, instead of giving up",
    file: "retry-decision.js",
    replace: "return Infinity",
    by: "return 5",
    meets: /^429, Retry-After: 99999999999$/,
  },
  {
    name: "takes the first of several waits",
    file: "retry-after.js",
    replace: "Math.max(...waits)",
    by: "Math.min(...waits)",
    meets: /^429, Retry-After: 0, 1$/,
  },
  {
    name: "reads every date as one of the past",
    file: "retry-after.js",
    replace: "time - nowInMs",
    by: "nowInMs - time",
    meets: /^429, Retry-After as a/,
  },
  {
    name: "lets an outage be multiplied",
    file: "budget.js",
    replace: "points -= COST",
    by: "points -= 0",
    meets: /^503, empty$/,
    shownBy: "storm",
  },
  {
    name: "follows redirects",
    file: "send.js",
    replace: 'redirect: "manual"',
    by: 'redirect: "follow"',
    meets: /^30[1278] to another origin$/,
  },
  {
    name: "says that a redirect was rejected",
    file: "send.js",
    replace: '...factsOf(context, "unknown"), status',
    by: '...factsOf(context, "rejected"), status',
    meets: /^307 to another origin$/,
  },
  {
    name: "has no deadline",
    file: "ending.js",
    replace: "Math.max(0, endsAt - performance.now())",
    by: "1e9",
    meets: /^hang until the deadline$/,
  },
  {
    name: "has no limit for an attempt",
    file: "ending.js",
    replace: "Math.min(work.timeoutInMs, remainingInMs)",
    by: "remainingInMs",
    meets: /^hang before the answer$/,
  },
  {
    name: "does not end the body's reading",
    file: "attempt.js",
    replace: "timeoutInMs: context.timeoutInMs",
    by: "timeoutInMs: 1e8",
    meets: /^hang inside the body$/,
  },
  {
    name: "does not listen to the caller's signal",
    file: "ending.js",
    replace: 'signal?.addEventListener("abort", abort);',
    by: "",
    meets: /^aborted (before the answer|inside the body)$/,
  },
  {
    name: "leaves its listeners on the caller's signal",
    file: "ending.js",
    replace: 'signal?.removeEventListener("abort", abort);',
    by: "",
    meets: /^503, empty$/,
    shownBy: "shared signal",
  },
  {
    name: "takes 408 for a rejection",
    file: "delivery.js",
    replace: "status === 408 || ",
    by: "",
    meets: /^408$/,
  },
  {
    name: "takes every error status for a rejection",
    file: "delivery.js",
    replace: "status >= 400 && status < 500",
    by: "status >= 400",
    meets: /^50[0234]$/,
  },
  {
    name: "takes a reset for a proof that nothing was sent",
    file: "delivery.js",
    replace: "if (isSent)",
    by: "if (false)",
    meets: /^reset before the answer$/,
  },
  {
    name: "proves nothing in Node",
    file: "delivery.js",
    replace: 'isCreated ? "not-sent" : undefined',
    by: "undefined",
    meets: /^(connect hangs|TLS handshake reset|aborted in the TLS handshake)$/,
  },
  {
    name: "speaks of the last attempt alone",
    file: "zapspec-error.js",
    replace: "BY_DOUBT.indexOf(one) > BY_DOUBT.indexOf(other) ? one : other",
    by: "other === 'unknown' ? 'rejected' : other",
    meets: /^(503|hang before the answer)$/,
  },
  {
    name: "takes a failure that 200 hides for a success",
    file: "judge.js",
    replace: "if (!api.failure)",
    by: "if (true)",
    meets: /^200, success: false$/,
  },
  {
    name: "says that a failure in a 200 was rejected",
    file: "judge.js",
    replace: 'withoutOk(response), body, "unknown"',
    by: 'withoutOk(response), body, "rejected"',
    meets: /^200, success: false, executed$/,
  },
  {
    name: "believes half an answer",
    file: "read.js",
    replace: "throw new ConnectionError(`the answer was cut off",
    by: "if (length < 0) throw new ConnectionError(`the answer was cut off",
    meets: /^a rejection cut inside its body$/,
  },
  {
    name: "reads without a limit",
    file: "read.js",
    replace: "length > context.maxResponseBytes || signal?.aborted",
    by: "signal?.aborted",
    meets: /^200, without end$/,
  },
  {
    name: "takes an empty answer for a success",
    file: "decode.js",
    replace: "if (bytes.length > 0)",
    by: "if (bytes.length === 0) return undefined;\n        if (bytes.length > 0)",
    meets: /^200, empty$/,
  },
  {
    name: "replaces what is not UTF-8",
    file: "decode.js",
    replace: "fatal: true",
    by: "fatal: false",
    meets: /^200, not UTF-8$/,
  },
  {
    name: "rounds integers",
    file: "unsafe-integer.js",
    replace: "!Number.isSafeInteger(Number(integer))",
    by: "false",
    meets: /^200, an integer above 2\^53$/,
  },
  {
    name: "shows the body of an error",
    file: "errors.js",
    replace: "hide(this, { body, response });",
    by: "Object.assign(this, { body, response });",
    meets: /^400$/,
  },
  {
    name: "shows the beginning of an answer that it cannot read",
    file: "errors.js",
    replace: "hide(this, { excerpt });",
    by: "Object.assign(this, { excerpt });",
    meets: /^200, (HTML|JSON broken off)$/,
  },
  {
    name: "shows the request's id, whatever it is",
    file: "judge.js",
    replace: "id && /^[\\w.:=/+-]{1,128}$/.test(id)",
    by: "id",
    meets: /^400$/,
  },
  {
    name: "quotes where a redirect leads",
    file: "send.js",
    replace: "new URL(location, base).origin",
    by: "new URL(location, base)",
    meets: /^307 to another origin, with what was sent$/,
  },
  {
    name: "hands on what fetch threw",
    file: "send.js",
    replace: "if (error instanceof RedirectError)",
    by: "if (true)",
    meets: /^connection refused$/,
  },
];
