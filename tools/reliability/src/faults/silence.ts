import { inParts, sendGood } from "./answer.ts";
import type { Exchange, Fault } from "./fault.ts";

const silent = {
  executes: true,
  isProvable: false,
  recovers: "always",
  ends: ["unknown"],
  takesLong: true,
} as const satisfies Partial<Fault>;
// On a busy machine the signal may come before the request has left.
const aborted = {
  ...silent,
  recovers: "never",
  abortAfterInMs: 150,
  ends: ["unknown", "not-sent"],
} as const;

function hang(): void {}

function hangAfterHead({ send, nonce }: Exchange): void {
  send(inParts(nonce).head);
}

function hangInBody({ send, nonce }: Exchange): void {
  const { head, body } = inParts(nonce);
  send(head + body.slice(0, 5));
}

/** Never silent for long, and never done. */
function drip(exchange: Exchange, text: string): void {
  exchange.later(20, () => {
    exchange.send(text[0] ?? "");
    drip(exchange, text.slice(1) || text);
  });
}

/** The answer does not come, or not in time. */
export const SILENCE: readonly Fault[] = [
  { name: "hang before the answer", act: hang, ...silent },
  {
    name: "hang until the deadline",
    act: hang,
    ...silent,
    recovers: "may",
    deadlineInMs: 800,
  },
  {
    name: "hang before the answer, not executed",
    act: hang,
    from: "head",
    ...silent,
    executes: false,
  },
  { name: "hang between head and body", act: hangAfterHead, ...silent },
  { name: "hang inside the body", act: hangInBody, ...silent },
  {
    name: "hang inside the head",
    act: ({ send }) => send("HTTP/1.1 200 OK\r\nx-slow: "),
    ...silent,
  },
  {
    name: "head byte by byte",
    act: (exchange) => {
      exchange.send("HTTP/1.1 200 OK\r\nx-slow: ");
      drip(exchange, "a");
    },
    ...silent,
  },
  {
    name: "body byte by byte",
    act: (exchange) => {
      exchange.send("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
      drip(exchange, " ");
    },
    ...silent,
  },
  {
    name: "interim answers without end",
    act: (exchange) => drip(exchange, "HTTP/1.1 102 Processing\r\n\r\n"),
    ...silent,
  },
  { name: "aborted before the answer", act: hang, ...aborted },
  { name: "aborted before the body", act: hangAfterHead, ...aborted },
  { name: "aborted inside the body", act: hangInBody, ...aborted },
  {
    name: "slow, but in time",
    act: (exchange) => exchange.later(80, () => sendGood(exchange)),
    ...silent,
    ends: ["success"],
  },
];
