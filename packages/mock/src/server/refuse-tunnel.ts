import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** CONNECT asks a proxy for a tunnel. Node hangs up without a word unless somebody answers. */
export function refuseTunnel(_: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => {}); // the client may be gone already
  const head = [
    "HTTP/1.1 405 Method Not Allowed",
    "Allow: GET",
    "Content-Length: 0",
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n`);
}
