import { gzipSync } from "node:zlib";
import { answer, goodBody } from "./answer.ts";
import type { Fault } from "./fault.ts";

const GZIP = { "content-encoding": "gzip" };
/** Opens to 64 MiB. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));

const encoded = {
  executes: true,
  isProvable: false,
  recovers: "may",
  ends: ["executed", "unknown"],
} as const satisfies Partial<Fault>;

function zipped(nonce: string): Buffer {
  return gzipSync(goodBody(nonce));
}

/** The body's encoding is wrong, cut, or a trap. */
export const ENCODINGS: readonly Fault[] = [
  {
    name: "gzip, as it should be",
    act: ({ send, nonce }) => send(answer(200, zipped(nonce), GZIP)),
    ...encoded,
    recovers: "always",
    ends: ["success"],
  },
  {
    name: "gzip cut",
    act: ({ send, nonce }) => send(answer(200, zipped(nonce).subarray(0, -14), GZIP)),
    ...encoded,
  },
  {
    name: "gzip declared, plain sent",
    act: ({ send, nonce }) => send(answer(200, goodBody(nonce), GZIP)),
    ...encoded,
    ends: ["executed", "unknown", "success"],
  },
  {
    name: "an encoding that nobody knows",
    act: ({ send, nonce }) => send(answer(200, goodBody(nonce), { "content-encoding": "zork" })),
    ...encoded,
    ends: ["executed", "unknown", "success"],
  },
  { name: "gzip bomb", act: ({ send }) => send(answer(200, BOMB, GZIP)), ...encoded },
  { name: "gzip bomb as an error", act: ({ send }) => send(answer(500, BOMB, GZIP)), ...encoded },
];
