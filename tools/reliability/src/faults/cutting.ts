import { answer, goodBody, inParts, sendGood } from "./answer.ts";
import type { Exchange, Fault } from "./fault.ts";

const cut = {
  executes: true,
  isProvable: false,
  recovers: "always",
  ends: ["unknown"],
} as const satisfies Partial<Fault>;
const early = { ...cut, executes: false } as const;

function headOf(exchange: Exchange): string {
  return inParts(exchange.nonce).head;
}

function halfOf(exchange: Exchange): string {
  return headOf(exchange) + inParts(exchange.nonce).body.slice(0, 5);
}

/** The connection ends where it should not. */
export const CUTTING: readonly Fault[] = [
  { name: "reset after the request's head", act: ({ reset }) => reset(), from: "head", ...early },
  { name: "closed after the request's head", act: ({ end }) => end(), from: "head", ...early },
  {
    name: "reset inside the request's body",
    act: ({ reset }) => reset(),
    from: "part",
    bodyBytes: 2_000_000,
    ...early,
    ends: ["unknown"],
  },
  { name: "reset before the answer", act: ({ reset }) => reset(), ...cut },
  { name: "closed before the answer", act: ({ end }) => end(), ...cut },
  {
    name: "half-closed before the answer",
    act: ({ socket }) => socket.end(),
    ...cut,
  },
  { name: "reset inside the head", act: ({ reset }) => reset("HTTP/1.1 200 OK\r\nx-"), ...cut },
  { name: "closed inside the head", act: ({ end }) => end("HTTP/1.1 200 OK\r\nx-"), ...cut },
  { name: "closed inside the status line", act: ({ end }) => end("HTTP/1.1 2"), ...cut },
  { name: "reset after the head", act: (exchange) => exchange.reset(headOf(exchange)), ...cut },
  { name: "closed after the head", act: (exchange) => exchange.end(headOf(exchange)), ...cut },
  { name: "reset inside the body", act: (exchange) => exchange.reset(halfOf(exchange)), ...cut },
  { name: "closed inside the body", act: (exchange) => exchange.end(halfOf(exchange)), ...cut },
  {
    name: "a rejection cut inside its body",
    act: ({ end }) => end("HTTP/1.1 400 X\r\ncontent-length: 50\r\n\r\n{"),
    ...cut,
  },
  {
    name: "kept-alive connection reset under the request, executed",
    primer: sendGood,
    act: ({ reset }) => reset(),
    ...cut,
  },
  {
    name: "kept-alive connection closed under the request, executed",
    primer: sendGood,
    act: ({ end }) => end(),
    ...cut,
  },
  {
    name: "kept-alive connection reset under the request, not executed",
    primer: sendGood,
    act: ({ reset }) => reset(),
    from: "head",
    ...early,
  },
  {
    name: "kept-alive connection closed while idle",
    primer: (exchange) => exchange.end(answer(200, goodBody(exchange.nonce))),
    act: sendGood,
    ...cut,
    // Whether the end of the connection is seen before the next request goes out on it is a race.
    ends: ["success", "unknown"],
  },
  {
    name: "an answer that nobody asked for",
    primer: ({ send, nonce }) =>
      send(Buffer.concat([answer(200, goodBody(nonce)), answer(200, goodBody("of-another-call"))])),
    act: sendGood,
    ...cut,
    ends: ["success"],
  },
];
