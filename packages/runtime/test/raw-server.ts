import { type AddressInfo, type Socket, createServer } from "node:net";
import { onTestFinished } from "vitest";

/** A TCP server that says what it is told to, so that it can break the rules of HTTP. `execute` runs once a head has arrived. */
export async function startRawServer(
  execute: (socket: Socket) => void,
): Promise<{ url: string; heads: number }> {
  const sockets = new Set<Socket>();
  const state = { url: "", heads: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      if (!data.includes("\r\n\r\n")) return;
      state.heads += 1;
      execute(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}
