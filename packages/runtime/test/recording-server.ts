import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
  createServer,
} from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Respond = (response: ServerResponse, request: Recorded) => void;

const respondWithJson: Respond = (response) => response.end('{"ok":true}');

/** A real server on a free port that remembers what arrived whole. It ends with the test. */
export async function startServer(
  respond: Respond = respondWithJson,
): Promise<{ url: string; received: Recorded[] }> {
  const received: Recorded[] = [];
  const server = createServer(async (incoming, response) => {
    const recorded = await record(incoming);
    received.push(recorded);
    respond(response, recorded);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

async function record(incoming: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
}
