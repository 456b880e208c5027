import { CANARIES, ECHO } from "../canaries.ts";
import { answer, goodBody } from "./answer.ts";
import type { Exchange, Fault } from "./fault.ts";

const unusable = {
  executes: true,
  isProvable: false,
  recovers: "never",
  ends: ["executed"],
} as const satisfies Partial<Fault>;
const fine = { ...unusable, recovers: "always", ends: ["success"] } as const;

const HTML = { "content-type": "text/html" };
const MEGABYTE = " ".repeat(1_000_000);

function says(body: string | Buffer, headers = {}, status = 200): Required<Pick<Fault, "act">> {
  return { act: ({ send }) => send(answer(status, body, headers)) };
}

/** 100 MB, as fast as they are taken. */
function flood({ socket, send }: Exchange): void {
  send('HTTP/1.1 200 OK\r\ncontent-length: 100000002\r\n\r\n"');
  let left = 100;
  const pour = (): void => {
    while (left > 0 && socket.writable) {
      left -= 1;
      if (!socket.write(MEGABYTE)) break;
    }
  };
  socket.on("drain", pour);
  pour();
}

/** Never too little for a client to go on reading. */
function pourOn(exchange: Exchange): void {
  exchange.send(MEGABYTE);
  exchange.later(10, () => pourOn(exchange));
}

/** The answer says 2xx, and its body is not what it should be, or is odd and right. */
export const BODIES: readonly Fault[] = [
  { name: "200, empty", ...says(""), ...unusable },
  {
    name: "200, empty chunks",
    act: ({ send }) => send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
    ...unusable,
  },
  { name: "204", act: ({ send }) => send("HTTP/1.1 204 X\r\n\r\n"), ...unusable },
  {
    name: "205",
    act: ({ send }) => send("HTTP/1.1 205 X\r\ncontent-length: 0\r\n\r\n"),
    ...unusable,
  },
  { name: "200, HTML", ...says(`<html>${ECHO}`, HTML), ...unusable },
  { name: "200, JSON broken off", ...says(`{"text":"${ECHO}`), ...unusable },
  { name: "200, NaN", ...says('{"count":NaN}'), ...unusable },
  { name: "200, two documents", ...says(`{}{"text":"${ECHO}"}`), ...unusable },
  {
    name: "200, not UTF-8",
    ...says(Buffer.concat([Buffer.from(`{"a":"${CANARIES.token}`), Buffer.of(0xff, 0x22, 0x7d)])),
    ...unusable,
  },
  { name: "200, UTF-16", ...says(Buffer.from('{"a":1}', "utf16le")), ...unusable },
  { name: "200, an integer above 2^53", ...says('{"id":9007199254740993}'), ...unusable },
  { name: "200, 100 MB", act: flood, ...unusable },
  {
    name: "200, without end",
    act: (exchange) => {
      exchange.send("HTTP/1.1 200 OK\r\n\r\n");
      pourOn(exchange);
    },
    ...unusable,
  },
  {
    name: "200, success: false",
    ...says(JSON.stringify({ success: false, message: ECHO })),
    ...unusable,
    executes: false,
    ends: ["unknown"],
  },
  {
    name: "200, success: false, executed",
    ...says(JSON.stringify({ success: false, message: ECHO })),
    ...unusable,
    ends: ["unknown"],
  },
  {
    name: "200, byte order mark",
    act: ({ send, nonce }) => send(answer(200, `\ufeff${goodBody(nonce)}`)),
    ...fine,
  },
  {
    name: "200, JSON as text/html",
    act: ({ send, nonce }) => send(answer(200, goodBody(nonce), HTML)),
    ...fine,
  },
  {
    name: "200, __proto__",
    act: ({ send, nonce }) =>
      send(answer(200, `{"__proto__":{"polluted":true},"nonce":"${nonce}"}`)),
    ...fine,
  },
  {
    name: "200, 5,000 levels deep",
    act: ({ send, nonce }) =>
      send(answer(200, `{"nonce":"${nonce}","deep":${"[".repeat(5000)}${"]".repeat(5000)}}`)),
    ...fine,
  },
];
