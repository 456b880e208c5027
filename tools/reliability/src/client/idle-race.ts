import { isZapspecError } from "@zapspec/runtime";
import { createAcme, operations } from "./acme.ts";
import { finish, readInput } from "./input.ts";

/** Unsafe calls that go out just when the server closes the connection that an earlier read left open. */
export interface IdleRace {
  /** One caller each. */
  readonly origins: readonly string[];
  readonly nonces: readonly string[];
  /** When the server closes. */
  readonly idleInMs: number;
  readonly keepAlive?: boolean | undefined;
}

export interface Send {
  readonly nonce: string;
  readonly delivery: string;
  readonly durationInMs: number;
}

const { origins, nonces, idleInMs, keepAlive } = readInput<IdleRace>();
const waiting = [...nonces];
const sends: Send[] = [];

async function race(origin: string): Promise<void> {
  const { call } = createAcme({ baseUrl: origin, keepAlive, retry: false });
  for (let nonce = waiting.shift(); nonce; nonce = waiting.shift()) {
    await call(operations.read, { path: { nonce: `${nonce}-primer`, phone: "1" } }).catch(() => {});
    // A little before, exactly then, a little after.
    await sleep(idleInMs - 3 + Math.random() * 6);
    const begin = performance.now();
    const delivery = await call(operations.unsafe, { path: { nonce, phone: "1" }, body: {} }).then(
      () => "success",
      (error: unknown) => (isZapspecError(error) ? error.delivery : "untyped"),
    );
    sends.push({ nonce, delivery, durationInMs: performance.now() - begin });
  }
}

// Timers have whole milliseconds; the race is decided in less.
async function sleep(delayInMs: number): Promise<void> {
  const end = performance.now() + delayInMs;
  await new Promise((resolve) => setTimeout(resolve, Math.floor(delayInMs) - 1));
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
}

await Promise.all(origins.map(race));
finish({ sends });
