import { type Socket, connect } from "node:net";
import { Worker } from "node:worker_threads";

/** A port that takes no connection and refuses none: its queue is full, and nobody empties it. */
export interface BlackHole extends AsyncDisposable {
  readonly origin: string;
}

// The thread listens, says where, and then stands still for ever.
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;

export async function openBlackHole(): Promise<BlackHole> {
  const worker = new Worker(THREAD, { eval: true });
  const port = await new Promise<number>((resolve) => worker.once("message", resolve));
  const fillers = [1, 2, 3, 4].map(() => connect(port, "127.0.0.1").on("error", () => {}));
  await until(() => fillers.filter(({ connecting }) => !connecting).length >= 2);
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => close(worker, fillers),
  };
}

async function close(worker: Worker, fillers: readonly Socket[]): Promise<void> {
  for (const filler of fillers) filler.destroy();
  await worker.terminate();
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 10));
  // What comes after the queue is full waits for ever: give the last filler the time to be one of those.
  await new Promise((resolve) => setTimeout(resolve, 50));
}
