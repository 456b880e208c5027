import type { PlannedCall } from "./batch.ts";

/**
 * Sends each attempt of a call to its own place: a port that refuses cannot take the second attempt.
 * All else is the platform's `fetch`, and calls that stay in one place do not pass here.
 */
export function routeAttempts(calls: readonly PlannedCall[]): void {
  const moving = new Map(
    calls
      .filter(({ origins }) => origins.length > 1)
      .map(({ nonce, origins }) => [nonce, [...origins]]),
  );
  if (moving.size === 0) return;
  const platform = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = typeof input === "object" && "url" in input ? input.url : `${input}`;
    const origins = moving.get(/nonce-[\w-]+/.exec(url)?.[0] ?? "");
    if (!origins) return platform(input, init);
    const origin = origins.length > 1 ? origins.shift() : origins[0];
    const moved = url.replace(/^https?:\/\/[^/]+/, origin ?? "");
    return platform(
      typeof input === "object" && "url" in input ? new Request(moved, input) : moved,
      init,
    );
  };
}
