import { type AddressInfo, createServer } from "node:net";
import { type CallOptions, type Operation, createClient, isZapspecError } from "../src/index.ts";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
const STALLS = ["", HEAD, `${HEAD}{`];

/** Signals as callers make them, with nobody else holding them. */
const SIGNALS: (() => CallOptions)[] = [
  () => ({ timeoutInMs: 400 }),
  () => ({ timeoutInMs: 400, signal: new AbortController().signal }),
  () => ({ timeoutInMs: 400, signal: AbortSignal.any([new AbortController().signal]) }),
  () => ({ signal: AbortSignal.timeout(400) }),
  () => ({ signal: abortLater(new AbortController()) }),
  () => ({ timeoutInMs: 400, signal: AbortSignal.timeout(60_000) }),
  () => ({ signal: AbortSignal.any([abortLater(new AbortController())]) }),
];

function abortLater(controller: AbortController): AbortSignal {
  setTimeout(() => controller.abort(), 400);
  return controller.signal;
}

const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.on("data", (data) =>
    socket.write(STALLS[Number(/GET \/stall\/(\d)/.exec(`${data}`)?.[1])] ?? ""),
  );
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

const operation: Operation = { id: "stall", method: "GET", path: "/stall/{kind}" };
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { call } = createClient({ vendor: "acme", operations: { operation } }, { baseUrl });

const collector = setInterval(() => globalThis.gc?.(), 40);
const calls = STALLS.flatMap((_, kind) =>
  SIGNALS.flatMap((signal) => [1, 2, 3].map(() => call(operation, { path: { kind } }, signal()))),
);
const endings = await Promise.all(
  calls.map((stalled) =>
    stalled.then(
      () => "answer",
      (error) => (isZapspecError(error) ? error.name : String(error)),
    ),
  ),
);
clearInterval(collector);

const counts: Record<string, number> = {};
for (const ending of endings.sort()) counts[ending] = (counts[ending] ?? 0) + 1;
console.log(JSON.stringify(counts));
process.exit();
