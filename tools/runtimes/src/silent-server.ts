import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface SilentServer extends AsyncDisposable {
  readonly url: string;
}

/**
 * Takes every request below `/<key>` and never answers it. It tells the truth about them: `/arrived/<key>` says whether one has
 * come, and with `?wait` it says so only once one has. To a browser that asks beforehand whether it may call, it says yes.
 */
export async function startSilentServer(): Promise<SilentServer> {
  const arrivals = new Arrivals();
  const server = createServer((request, response) => void answer(arrivals, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Arrivals {
  readonly #keys = new Set<string>();
  readonly #events = new EventEmitter().setMaxListeners(0);

  record(key: string): void {
    this.#keys.add(key);
    this.#events.emit(key);
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  async wait(key: string): Promise<void> {
    if (!this.has(key)) await once(this.#events, key);
  }
}

async function answer(
  arrivals: Arrivals,
  { method, url = "", headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("access-control-allow-origin", "*");
  if (method === "OPTIONS") {
    response
      .writeHead(204, {
        "access-control-allow-methods": headers["access-control-request-method"] ?? "*",
        "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      })
      .end();
    return;
  }
  const [, question, key] = /^\/(arrived\/)?([\w-]+)/.exec(url) ?? [];
  if (key === undefined) return;
  if (question === undefined) return arrivals.record(key);
  if (url.endsWith("?wait")) await arrivals.wait(key);
  response.end(JSON.stringify(arrivals.has(key)));
}
