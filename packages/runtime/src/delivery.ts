import type { Delivery } from "./zapspec-error.ts";
import type { Fault } from "./fault.ts";

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

/** What `fetch` failed with, when nothing can have left: name not resolved, no connection, no trust in the certificate. */
const NEVER_CONNECTED =
  /^(UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Proof holds only because redirects are never followed: else the second hop could fail after the first was executed. */
export function deliveryOfFault(fault: Fault): Delivery {
  return isBeforeSending(fault) ? "not-sent" : "unknown";
}

// Happy eyeballs tries several addresses: all must have failed while connecting.
function isBeforeSending({ code = "", syscall, localAddress, errors }: Fault): boolean {
  if (errors?.length) return errors.every(isBeforeSending);
  if (syscall) return syscall === "connect" || syscall === "getaddrinfo";
  // Node ends a TLS handshake that was closed on it with a reset that names the local address and no system call.
  return NEVER_CONNECTED.test(code) || (code === "ECONNRESET" && localAddress !== undefined);
}
