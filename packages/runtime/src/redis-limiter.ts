import { RateLimiterRedis, type RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimit } from "./api.ts";
import type { Limiter } from "./limit.ts";

export type { Limiter } from "./limit.ts";
export type { RateLimit } from "./api.ts";

export interface RedisLimiterOptions {
  /** A client of `ioredis` or of `redis`, connected or about to be. */
  readonly client: object;
  /** What the workers share: a name for the vendor's account. Never its token. */
  readonly account: string;
  /** Limits instead of those of the vendor's document. */
  readonly limits?: readonly RateLimit[] | undefined;
}

/** Each limit is kept in this many smaller windows, or one of a second each where it is shorter. */
const WINDOWS = 5;

/**
 * A limiter for workers in many processes that share one account, by way of Redis and `rate-limiter-flexible`.
 *
 * A fixed window lets two full bursts through where it turns. So a limit of N requests in W seconds is kept as N/6 in W/5:
 * any W seconds touch six such windows at the most, so they never hold more than N, at the price of a sixth of the rate.
 */
export function createRedisLimiter({ client, account, limits }: RedisLimiterOptions): Limiter {
  const windows = new Map<RateLimit, RateLimiterRedis>();
  const windowOf = (limit: RateLimit): RateLimiterRedis => {
    const window = windows.get(limit) ?? createWindow(client, limit);
    windows.set(limit, window);
    return window;
  };

  return {
    async take(documented) {
      // The shortest last: its turn does not age while another is waited for.
      const all = [...(limits ?? documented)].sort(
        (one, other) => other.perSeconds - one.perSeconds,
      );
      const taken: RateLimiterRedis[] = [];
      for (const window of all.map(windowOf)) {
        const delayInMs = await consume(window, account);
        if (delayInMs > 0) {
          await Promise.all(taken.map((earlier) => earlier.reward(account)));
          return delayInMs;
        }
        taken.push(window);
      }
      return 0;
    },
  };
}

function createWindow(client: object, { requests, perSeconds }: RateLimit): RateLimiterRedis {
  const windows = Math.min(WINDOWS, Math.max(1, Math.floor(perSeconds)));
  return new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: !("defineCommand" in client),
    keyPrefix: `zapspec:${requests}/${perSeconds}`,
    points: Math.max(1, Math.floor(requests / (windows + 1))),
    duration: Math.ceil(perSeconds / windows),
  });
}

/** 0, or how long the window is full. What is no refusal is a failure of the store. */
async function consume(window: RateLimiterRedis, account: string): Promise<number> {
  try {
    await window.consume(account);
    return 0;
  } catch (refused) {
    const { msBeforeNext } = Object(refused) as Partial<RateLimiterRes>;
    if (msBeforeNext === undefined) throw refused;
    return Math.max(1, msBeforeNext);
  }
}
