import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Reply } from "../exchange.ts";
import type { TransportFault } from "../scenario/fault.ts";

/** Sends an answer when its time has come, with what is to go wrong on its way. The end of the mock ends the waiting. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  closing: AbortSignal,
): Promise<void> {
  if (reply.delayInMs) await wait(reply.delayInMs, response, closing);
  if (response.destroyed) return;
  const send = reply.fault === undefined ? sendWhole : sendWithFault[reply.fault];
  await send(response, reply, closing);
}

type Send = (response: ServerResponse, reply: Reply, closing: AbortSignal) => Promise<void> | void;

/** Node leaves the body of an answer to HEAD away by itself. */
const sendWhole: Send = (response, reply) => {
  writeHead(response, reply).end(reply.body);
};

const sendWithFault: Readonly<Record<TransportFault, Send>> = {
  reset: (response) => {
    response.socket?.resetAndDestroy();
  },
  hang: async (response, _, closing) => {
    await wait(Infinity, response, closing);
    response.destroy();
  },
  truncate: (response, reply) => {
    const bytes = Buffer.from(reply.body ?? "");
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    // An end in time would be a whole answer; a reset could overtake what was written.
    writeHead(response, reply).write(half, () => response.destroy());
  },
  "slow-body": async (response, reply, closing) => {
    writeHead(response, reply);
    for (const byte of Buffer.from(reply.body ?? "")) {
      if (response.destroyed || closing.aborted) break;
      response.write(Uint8Array.of(byte));
      await wait(1_000, response, closing);
    }
    if (closing.aborted) response.destroy();
    response.end();
  },
};

function writeHead(response: ServerResponse, { status, headers, body }: Reply): ServerResponse {
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return response.writeHead(status, { ...headers, ...length });
}

const maximumDelayInMs = 2 ** 31 - 1; // what a timer of Node can count

/** Ends early when the caller leaves or the mock closes. */
async function wait(
  delayInMs: number,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const left = new AbortController();
  const leave = (): void => left.abort();
  response.once("close", leave);
  const signal = AbortSignal.any([left.signal, closing]);
  await pause(Math.min(delayInMs, maximumDelayInMs), undefined, { signal }).catch(() => {});
  response.off("close", leave);
}
