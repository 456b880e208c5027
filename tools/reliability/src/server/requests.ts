import type { Socket } from "node:net";

/** A request under way: known from its head on, whole when its body has arrived. */
export interface Incoming {
  readonly head: string;
  readonly nonce: string;
  onPart: () => void;
  onWhole: () => void;
}

interface Reading {
  readonly incoming: Incoming;
  /** Bytes of the body that are still to come; undefined where the body comes in chunks. */
  missing: number | undefined;
}

const NONCE = /^\S+ \S*?(nonce-[\w-]+)/;
const NOTHING = Buffer.alloc(0);

/** Reads one request after the other off a connection. */
export function readRequests(socket: Socket, onHead: (incoming: Incoming) => void): void {
  let rest: Buffer = NOTHING;
  let reading: Reading | undefined;

  socket.on("data", (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    while (rest.length > 0) {
      reading ??= begin();
      if (!reading || !finish(reading)) return;
      reading = undefined;
    }
  });

  function begin(): Reading | undefined {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const head = rest.subarray(0, end).toString("latin1");
    rest = rest.subarray(end + 4);
    const incoming: Incoming = { head, nonce: nonceOf(head), onPart() {}, onWhole() {} };
    onHead(incoming);
    const missing = isChunked(head) ? undefined : lengthOf(head);
    if (missing === 0) incoming.onWhole();
    return missing === 0 ? begin() : { incoming, missing };
  }

  function finish(current: Reading): boolean {
    if (rest.length > 0) current.incoming.onPart();
    const length = current.missing ?? endOfChunks(rest);
    if (length === undefined || rest.length < length) {
      if (current.missing === undefined) return false;
      current.missing -= rest.length;
      rest = NOTHING;
      return false;
    }
    rest = rest.subarray(length);
    current.incoming.onWhole();
    return true;
  }
}

function nonceOf(head: string): string {
  return NONCE.exec(head)?.[1] ?? "";
}

function lengthOf(head: string): number {
  return Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}

function isChunked(head: string): boolean {
  return /^transfer-encoding: *chunked/im.test(head);
}

function endOfChunks(bytes: Buffer): number | undefined {
  const end = bytes.indexOf("0\r\n\r\n");
  return end < 0 ? undefined : end + 5;
}
