import type { Delivery } from "./zapspec-error.ts";
import type { Fault } from "./fault.ts";
import type { Trace } from "./platform.ts";

/** The first match wins. A redirect or a failure of the server may come after the work was done. */
const BY_STATUS: readonly {
  readonly match: (status: number) => boolean;
  readonly delivery: Delivery;
}[] = [
  { match: (status) => status >= 200 && status < 300, delivery: "executed" },
  { match: (status) => status === 408 || status === 499, delivery: "unknown" }, // gave up waiting: perhaps in the middle of the work
  { match: (status) => status >= 400 && status < 500, delivery: "rejected" },
];

export function deliveryOfStatus(status: number): Delivery {
  return BY_STATUS.find(({ match }) => match(status))?.delivery ?? "unknown";
}

/** What the platform proves, where it proves anything. */
export function deliveryOfTrace({ isCreated, isSent }: Trace): Delivery | undefined {
  if (isSent) return "unknown";
  return isCreated ? "not-sent" : undefined;
}

/** No trust in the certificate: a matter of configuration, so that sending again is of no use. */
const UNTRUSTED = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
/** No connection. The last three are Bun's, which since 1.4 names no system call. */
const NEVER_CONNECTED =
  /^(UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ConnectionRefused|FailedToOpenSocket)$/;

/** Proof holds only because redirects are never followed: else the second hop could fail after the first was executed. */
export function deliveryOfFault(fault: Fault): Delivery {
  return isBeforeSending(fault) ? "not-sent" : "unknown";
}

export function isUntrusted({ code = "" }: Fault): boolean {
  return UNTRUSTED.test(code);
}

// Happy eyeballs tries several addresses: all must have failed while connecting.
function isBeforeSending(fault: Fault): boolean {
  const { code = "", syscall, localAddress, errors } = fault;
  if (errors?.length) return errors.every(isBeforeSending);
  if (syscall) return syscall === "connect" || syscall === "getaddrinfo";
  // Node ends a TLS handshake that was closed on it with a reset that names the local address and no system call.
  if (code === "ECONNRESET") return localAddress !== undefined;
  return NEVER_CONNECTED.test(code) || isUntrusted(fault);
}
