import type { IncomingMessage } from "node:http";
import { Refusal } from "../refusal.ts";
import type { IncomingRequest } from "../exchange.ts";

/** Reads a whole request from the socket. */
export async function readRequest(message: IncomingMessage): Promise<IncomingRequest> {
  const target = message.url ?? "/";
  const queryStart = target.includes("?") ? target.indexOf("?") : target.length;
  return {
    method: message.method ?? "GET",
    path: target.slice(0, queryStart),
    query: target.slice(queryStart + 1),
    headers: headersOf(message),
    body: await readBytes(message),
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = ""]) => [name, [value].flat().join(", ")]),
  );
}

const maximumBytes = 10 * 1024 * 1024;

/** A body that is too large is read to its end and dropped: a client that is still sending would miss the answer. */
async function readBytes(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maximumBytes) chunks.push(chunk);
  }
  if (length > maximumBytes) throw tooLarge(length);
  return Buffer.concat(chunks);
}

function tooLarge(length: number): Refusal {
  return new Refusal({
    status: 413,
    kind: "body-too-large",
    title: "The body is too large",
    detail: `The body has ${length} bytes; the mock takes ${maximumBytes}.`,
  });
}
