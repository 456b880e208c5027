import type { Fault } from "./fault.ts";

const unreachable = {
  executes: false,
  isProvable: true,
  recovers: "always",
  ends: ["not-sent"],
} as const satisfies Partial<Fault>;

// A certificate that is not trusted today is not trusted in half a second: sending again may, but need not, be tried.
const untrusted = { ...unreachable, recovers: "may" } as const;

// The connection stands before it falls, so bytes may have left, and a server that read them looks the same from here.
const accepted = { ...unreachable, isProvable: false, ends: ["not-sent", "unknown"] } as const;

/** Nothing has reached the vendor. */
export const CONNECTING: readonly Fault[] = [
  { name: "connection refused", place: "refused", ...unreachable },
  { name: "name not found", place: "unnamed", ...unreachable },
  { name: "connect hangs", takesLong: true, place: "blackHole", ...unreachable },
  { name: "reset on accept", place: "resetOnAccept", ...accepted },
  { name: "closed on accept", place: "closedOnAccept", ...accepted },
  { name: "reset a moment after accept", place: "resetAfterAccept", ...accepted },
  { name: "closed a moment after accept", place: "closedAfterAccept", ...accepted },
  { name: "certificate signed by nobody", place: "selfSigned", ...untrusted },
  { name: "certificate of another name", place: "otherName", ...untrusted },
  { name: "no TLS at a TLS address", place: "plainAtTls", ...untrusted },
  { name: "TLS handshake closed", place: "tlsClosed", ...unreachable },
  { name: "TLS handshake reset", place: "tlsReset", ...unreachable },
  { name: "TLS handshake hangs", takesLong: true, place: "tlsHangs", ...unreachable },
  {
    name: "aborted before sending",
    ...unreachable,
    recovers: "never",
    abortAfterInMs: 0,
  },
  {
    name: "aborted while connecting",
    place: "blackHole",
    ...unreachable,
    recovers: "never",
    abortAfterInMs: 150,
  },
  {
    name: "aborted in the TLS handshake",
    place: "tlsHangs",
    ...unreachable,
    recovers: "never",
    abortAfterInMs: 150,
  },
];
