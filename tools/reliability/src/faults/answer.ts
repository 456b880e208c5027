import type { Exchange } from "./fault.ts";

/** The bytes of a whole answer. The connection stays open. */
export function answer(
  status: number,
  body: string | Buffer = "",
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    "content-type": "application/json",
    "content-length": `${bytes.length}`,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join("")}\r\n`), bytes]);
}

/** What the call hopes for; the nonce shows that the answer belongs to it. */
export function goodBody(nonce: string): string {
  return JSON.stringify({ ok: true, nonce });
}

export function sendGood({ send, nonce }: Exchange): void {
  send(answer(200, goodBody(nonce)));
}

/** The head of a good answer, and the body apart from it. */
export function inParts(nonce: string): { head: string; body: string } {
  const [head = "", body = ""] = answer(200, goodBody(nonce))
    .toString()
    .split(/(?<=\r\n\r\n)/);
  return { head, body };
}
