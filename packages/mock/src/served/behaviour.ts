import { MockError } from "../mock-error.ts";

/** How documents are served, with and without a socket. */
export interface BehaviourOptions {
  /** Makes answers up by their schema, instead of serving examples. `false` by default; `Prefer: dynamic=` overrules it. */
  dynamic?: boolean;
  /** Fixes what is made up and how long answers take, so that a test sees the same every time. */
  seed?: number | string;
  /** Remembers what was created, changed and deleted. `false` by default; see the README for what it takes. */
  stateful?: boolean;
  /** Refuses names that the document does not declare, in queries and in bodies. `true` by default. */
  strict?: boolean;
  /** How many milliseconds every answer takes: a number, or the least and the most. 0 by default. */
  latencyInMs?: number | readonly [number, number];
  /**
   * What to do with an example in a response that breaks its own schema: refuse to start (`"refuse"`, the default),
   * or never serve it and say so in `warnings` (`"leave-out"`).
   */
  wrongExamples?: "refuse" | "leave-out";
}

/** The same with every default in its place. */
export interface Behaviour {
  readonly dynamic: boolean;
  readonly seed: string | undefined;
  readonly isStateful: boolean;
  readonly isLenient: boolean;
  readonly latencyInMs: readonly [number, number];
  readonly wrongExamples: "refuse" | "leave-out";
}

export function toBehaviour(options: BehaviourOptions): Behaviour {
  const { seed, latencyInMs = 0 } = options;
  const [least, most] = typeof latencyInMs === "number" ? [latencyInMs, latencyInMs] : latencyInMs;
  if (!(least >= 0 && most >= least && most < Infinity)) {
    throw new MockError(
      `latencyInMs: ${JSON.stringify(latencyInMs)} is not possible: give a number from 0, or the least and the most, such as [50, 200].`,
    );
  }
  return {
    dynamic: options.dynamic ?? false,
    seed: seed === undefined ? undefined : String(seed),
    isStateful: options.stateful ?? false,
    isLenient: !(options.strict ?? true),
    latencyInMs: [least, most],
    wrongExamples: options.wrongExamples ?? "refuse",
  };
}
