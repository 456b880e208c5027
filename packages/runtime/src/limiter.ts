import type { RateLimit } from "./api.ts";
import type { Limiter } from "./limit.ts";

export type { Limiter } from "./limit.ts";
export type { RateLimit } from "./api.ts";

export interface LimiterOptions {
  /** Limits instead of those of the vendor's document. */
  readonly limits?: readonly RateLimit[] | undefined;
}

/**
 * A limiter for the clients of one account in this process. Give it to each of them.
 *
 * It remembers when the calls of the longest window began, so no stretch of time of a window's length ever holds more
 * calls than allowed, wherever the vendor's own windows begin.
 */
export function createLimiter({ limits }: LimiterOptions = {}): Limiter {
  let begun: number[] = [];
  return {
    take(documented) {
      const now = performance.now();
      const all = limits ?? documented;
      const longestInMs = Math.max(0, ...all.map(toWindowInMs));
      begun = begun.filter((time) => time > now - longestInMs);
      const delayInMs = Math.max(0, ...all.map((limit) => delayOf(limit, begun, now)));
      if (delayInMs === 0) begun.push(now);
      return delayInMs;
    },
  };
}

/** Until the oldest call that fills the window has left it. */
function delayOf(limit: RateLimit, begun: readonly number[], now: number): number {
  const oldest = begun.at(-limit.requests);
  return oldest === undefined ? 0 : Math.max(0, oldest + toWindowInMs(limit) - now);
}

function toWindowInMs({ perSeconds }: RateLimit): number {
  return perSeconds * 1000;
}
