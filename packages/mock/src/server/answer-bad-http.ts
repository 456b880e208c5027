import type { Duplex } from "node:stream";
import { Refusal, toReply } from "../refusal.ts";

interface Case {
  readonly code: string;
  readonly status: number;
  readonly reason: string;
  readonly advice: string;
}

/** What Node's parser gives up with. The last holds for everything else. */
const cases: readonly Case[] = [
  {
    code: "HPE_HEADER_OVERFLOW",
    status: 431,
    reason: "Request Header Fields Too Large",
    advice: "The mock takes 16 kB of headers.",
  },
  {
    code: "ERR_HTTP_REQUEST_TIMEOUT",
    status: 408,
    reason: "Request Timeout",
    advice: "The request did not arrive in time.",
  },
  { code: "", status: 400, reason: "Bad Request", advice: "This is not HTTP." },
];

/** The client may still be sending, and would miss an answer that ends in a reset (RFC 9112, 9.6). */
const patienceInMs = 2_000;

const answered = new WeakSet<Duplex>();

/** Answers what never became a request, and listens to the rest of it without a word. */
export function answerBadHttp(error: Error & { code?: string }, socket: Duplex): void {
  if (answered.has(socket)) return;
  answered.add(socket);
  socket.on("error", () => {});
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  socket.removeAllListeners("data");
  socket.on("data", () => {});
  socket.once("end", () => socket.destroy());
  setTimeout(() => socket.destroy(), patienceInMs).unref();
  socket.end(answerTo(error));
}

function answerTo({ code = "", message }: Error & { code?: string }): string {
  const { status, reason, advice } = cases.find(
    (one) => one.code === code || one.code === "",
  ) as Case;
  const refusal = new Refusal({
    status,
    kind: reason.toLowerCase().replaceAll(" ", "-"),
    title: reason,
    detail: `${advice} (${message})`,
  });
  const { headers, body = "" } = toReply(refusal);
  const lines = {
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${head.join("")}\r\n${body}`;
}
