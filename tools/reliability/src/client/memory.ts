import { getEventListeners } from "node:events";
import { createAcme, operations } from "./acme.ts";
import { finish, readInput } from "./input.ts";

/** Many calls that share one signal, which never aborts. */
export interface SharedSignal {
  readonly origin: string;
  readonly nonce: string;
  readonly calls: number;
}

const { origin, nonce, calls } = readInput<SharedSignal>();
const { call } = createAcme({ baseUrl: origin });
const { signal } = new AbortController();

async function make(count: number): Promise<void> {
  let left = count;
  const work = async (): Promise<void> => {
    for (; left > 0; left--)
      await call(operations.read, { path: { nonce, phone: "1" } }, { signal });
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

async function heapInBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

await make(1_000);
const before = await heapInBytes();
await make(calls);
const after = await heapInBytes();
finish({
  grownInMegabytes: (after - before) / 1_000_000,
  listeners: getEventListeners(signal, "abort").length,
});
