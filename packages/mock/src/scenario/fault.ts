/** What can go wrong between a server and its caller. */
export const faults = [
  "reset",
  "hang",
  "truncate",
  "slow-body",
  "html-502",
  "malformed-json",
] as const;

/**
 * - `reset`: the request is read, then the connection is reset.
 * - `hang`: the request is read, and no answer ever comes.
 * - `truncate`: the head and half of the body, then the connection is reset.
 * - `slow-body`: the head, then one byte of the body a second.
 * - `html-502`: the page of a gateway instead of an answer.
 * - `malformed-json`: a whole answer whose JSON breaks off.
 */
export type Fault = (typeof faults)[number];

/** The faults that happen while the answer is on its way; the others are answers. */
export type TransportFault = Exclude<Fault, "html-502" | "malformed-json">;
