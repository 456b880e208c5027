import { answer, goodBody, inParts, sendGood } from "./answer.ts";
import type { Fault } from "./fault.ts";
import { ECHO } from "../canaries.ts";

const broken = {
  executes: true,
  isProvable: false,
  recovers: "always",
  ends: ["unknown"],
} as const satisfies Partial<Fault>;
// Parsers differ in what they forgive.
const lenient = { ...broken, recovers: "may", ends: ["unknown", "executed", "success"] } as const;

const CHUNKED = { "transfer-encoding": "chunked" };

function chunkedHead(): string {
  return "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
}

function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/** The bytes are not the HTTP that they should be. */
export const FRAMING: readonly Fault[] = [
  { name: "not HTTP", act: ({ end }) => end(`SSH-2.0 ${ECHO}\r\n\r\n`), ...broken },
  {
    name: "status 099",
    act: ({ end }) => end("HTTP/1.1 099 X\r\ncontent-length: 0\r\n\r\n"),
    ...lenient,
  },
  { name: "status 999", act: ({ send }) => send(answer(999, ECHO)), ...lenient },
  {
    name: "101 that nobody asked for",
    act: ({ end }) => end("HTTP/1.1 101 X\r\nupgrade: acme\r\nconnection: upgrade\r\n\r\n"),
    ...lenient,
  },
  {
    name: "103 first",
    act: ({ send, nonce }) =>
      send(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answer(200, goodBody(nonce))}`),
    ...lenient,
    ends: ["success"],
  },
  {
    name: "a header of 300 KB",
    act: ({ send, nonce }) =>
      send(answer(200, goodBody(nonce), { "x-large": "a".repeat(300_000) })),
    ...lenient,
  },
  {
    name: "content-length too long",
    act: ({ end, nonce }) => end(answer(200, goodBody(nonce), { "content-length": "1000" })),
    ...broken,
  },
  {
    name: "content-length too long, then silence",
    act: ({ send, nonce }) => send(answer(200, goodBody(nonce), { "content-length": "1000" })),
    ...broken,
  },
  {
    name: "content-length too short",
    act: ({ end, nonce }) => end(answer(200, goodBody(nonce), { "content-length": "5" })),
    ...lenient,
    ends: ["unknown", "executed"],
  },
  {
    name: "two lengths",
    act: ({ end, nonce }) => end(answer(200, goodBody(nonce), { "Content-length": "5" })),
    ...lenient,
  },
  {
    name: "length and chunks",
    act: ({ end, nonce }) => end(answer(200, chunk(goodBody(nonce)) + "0\r\n\r\n", CHUNKED)),
    ...lenient,
  },
  { name: "chunks cut, closed", act: ({ end }) => end(`${chunkedHead()}${chunk("{")}`), ...broken },
  {
    name: "chunks cut, reset",
    act: ({ reset }) => reset(`${chunkedHead()}${chunk("{")}`),
    ...broken,
  },
  {
    name: "chunks cut behind whole JSON",
    act: ({ end, nonce }) => end(`${chunkedHead()}${chunk(goodBody(nonce))}`),
    ...broken,
  },
  {
    name: "a chunk size that is no number",
    act: ({ end }) => end(`${chunkedHead()}zz\r\n{}\r\n`),
    ...broken,
  },
  {
    name: "a close-delimited body cut",
    act: ({ end, nonce }) => end(`HTTP/1.0 200 OK\r\n\r\n${inParts(nonce).body.slice(0, 9)}`),
    ...lenient,
    ends: ["unknown", "executed"],
  },
  {
    name: "a close-delimited body, whole",
    act: ({ end, nonce }) => end(`HTTP/1.0 200 OK\r\n\r\n${goodBody(nonce)}`),
    ...broken,
    ends: ["success"],
  },
  {
    name: "UTF-8 split inside a character",
    act: ({ send, later, nonce }) => {
      const bytes = answer(200, JSON.stringify({ nonce, name: "José 😀" }));
      const split = bytes.indexOf(0xc3) + 1;
      send(bytes.subarray(0, split));
      later(10, () => send(bytes.subarray(split)));
    },
    ...broken,
    ends: ["success"],
  },
  {
    name: "two answers at once",
    act: (exchange) => {
      sendGood(exchange);
      exchange.send(answer(200, goodBody("of-another-call")));
    },
    ...broken,
    ends: ["success"],
  },
];
