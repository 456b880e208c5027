import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";

export interface SilentServer extends AsyncDisposable {
  readonly url: string;
}

/** Takes every request and never answers it; only a browser that asks beforehand whether it may call is told yes. */
export async function startSilentServer(): Promise<SilentServer> {
  const server = createServer(answerPreflight).listen(0, "127.0.0.1");
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

function answerPreflight({ method, headers }: IncomingMessage, response: ServerResponse): void {
  if (method !== "OPTIONS") return;
  response
    .writeHead(204, {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": headers["access-control-request-method"] ?? "*",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    })
    .end();
}
