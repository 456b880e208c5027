import type { Delivery, Effect } from "@zapspec/runtime";

/** What a client is told to do: many calls at once, inside the runtime that is tried. */
export interface Batch {
  readonly calls: readonly PlannedCall[];
  /** How many calls are under way at the same time, and how many more that do nothing but wait. */
  readonly concurrency: number;
  readonly waiting: number;
  /** Where each outcome is written, a line of JSON each. */
  readonly outcomes: string;
  /** The clock shows so much more, or less, from a moment after the start. */
  readonly clockJumpInMs?: number;
  /** Rubbish is collected this often. */
  readonly collectEveryInMs?: number;
}

export interface PlannedCall {
  readonly nonce: string;
  readonly effect: Effect;
  /** Where each attempt goes; the last one holds for all that follow. */
  readonly origins: readonly string[];
  /** It spends its time waiting. */
  readonly isSlow: boolean;
  /** An earlier call opens the connection. */
  readonly isPrimed: boolean;
  readonly timeoutInMs: number;
  readonly deadlineInMs: number;
  readonly bodyBytes: number;
  readonly abortAfterInMs?: number | undefined;
  readonly keepAlive?: boolean | undefined;
  readonly retry?: false | { readonly maxResends?: number } | undefined;
}

/** What became of a call, as its caller saw it. */
export interface Outcome {
  readonly nonce: string;
  readonly ending: "success" | "failure" | "none";
  /** The error's name. */
  readonly kind?: string;
  readonly isTyped: boolean;
  readonly delivery?: Delivery;
  readonly attempts?: number;
  readonly durationInMs: number;
  /** It had not ended 250 ms after its deadline, or after its signal. */
  readonly isLate: boolean;
  /** Which canary was seen where. */
  readonly leaks: readonly string[];
  /** The answer belongs to another call. */
  readonly isForeign: boolean;
  /** The error's message, for whoever reads a report of what went wrong. */
  readonly message?: string;
}

/** A client that is tried. */
export interface Client {
  /** The call before, on the same connection. */
  prime(call: PlannedCall): Promise<unknown>;
  /** Makes a planned call; whatever it logs goes to `log`. */
  make(call: PlannedCall, log: Log, signal: AbortSignal | undefined): Promise<unknown>;
}
export type Log = (facts: unknown) => void;

/** What a client says of an error that it threw. */
export interface Judgement {
  readonly isTyped: boolean;
  readonly delivery?: Delivery;
  readonly attempts?: number;
}
export type JudgeError = (error: unknown) => Judgement;
