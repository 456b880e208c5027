import { connect } from "node:net";
import type { Socket } from "node:net";

/** What came back on a connection: the statuses in their order, and what was none. */
export interface Heard {
  readonly statuses: readonly number[];
  /** Bytes that no status line began. */
  readonly stray: string;
}

const patienceInMs = 20_000;

/** Opens a connection, writes everything at once, and listens until `count` answers came or the mock hangs up. */
export function exchange(port: number, bytes: string | Buffer, count: number): Promise<Heard> {
  return new Promise((resolve) => {
    const statuses: number[] = [];
    let rest = "";
    const socket = connect(port, "127.0.0.1");
    const finish = (): void => {
      clearTimeout(deadline);
      socket.destroy();
      resolve({ statuses, stray: rest });
    };
    const deadline = setTimeout(finish, patienceInMs);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      rest = readAnswers(rest + text, statuses);
      if (statuses.length >= count) finish();
    });
    socket.on("error", () => {});
    socket.on("close", finish);
    socket.write(bytes);
  });
}

/** Takes whole answers off the front, notes their statuses, and gives back what is left. */
function readAnswers(text: string, statuses: number[]): string {
  let rest = text;
  for (;;) {
    const head = /^HTTP\/1\.1 (\d{3}) [^]*?\r\n\r\n/.exec(rest);
    if (!head) return rest;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head[0])?.[1] ?? 0);
    if (rest.length < head[0].length + length) return rest;
    statuses.push(Number(head[1]));
    rest = rest.slice(head[0].length + length);
  }
}

/** A connection that is left open, and says almost nothing. */
export function linger(port: number, bytes: string): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(bytes);
  return socket;
}
