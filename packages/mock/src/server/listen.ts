import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerBadHttp } from "./answer-bad-http.ts";
import { preflightReply, withCors } from "./cors.ts";
import { readRequest } from "./incoming-request.ts";
import { refuseTunnel } from "./refuse-tunnel.ts";
import { MockError } from "../mock-error.ts";
import { refusalOf, toReply } from "../refusal.ts";
import type { Respond } from "../exchange.ts";
import { sendReply } from "./send-reply.ts";

/** An address on which requests are answered. */
export interface Listener {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Opens a port and answers what comes in. A `port` of 0 takes any that is free. */
export async function listen(respond: Respond, port: number, host: string): Promise<Listener> {
  const closing = new AbortController();
  const server = createServer((message, response) => {
    void serve(respond, message, response, closing.signal);
  });
  server.on("connect", refuseTunnel);
  server.on("clientError", answerBadHttp);
  await open(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      closing.abort();
      return close(server);
    },
  };
}

async function serve(
  respond: Respond,
  message: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  try {
    const request = await readRequest(message);
    const reply = preflightReply(request) ?? (await respond(request));
    await sendReply(response, withCors(request, reply), closing);
  } catch (error) {
    // The client left in the middle of its request, or the body was too large.
    if (response.destroyed || response.headersSent) return;
    await sendReply(response, toReply(refusalOf(error)), closing);
  }
}

function open(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toMockError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function toMockError(
  { code, message }: NodeJS.ErrnoException,
  port: number,
  host: string,
): MockError {
  if (code === "EADDRINUSE") {
    return new MockError(
      `Port ${port} of ${host} is taken. Stop what listens there, or choose another with --port (in code: the option port; 0 takes a free one).`,
    );
  }
  return new MockError(`The mock cannot listen on ${host}, port ${port}: ${message}.`);
}

const drainInMs = 1_000;

/** Lets requests in flight finish, but not for ever. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), drainInMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
