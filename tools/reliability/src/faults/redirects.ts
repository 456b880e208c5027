import { ECHO } from "../canaries.ts";
import { answer } from "./answer.ts";
import type { Exchange, Fault } from "./fault.ts";

// The worst case: the work is done, and then the answer points elsewhere.
const led = {
  executes: true,
  isProvable: false,
  recovers: "never",
  ends: ["unknown"],
} as const satisfies Partial<Fault>;

const TARGETS: Readonly<Record<string, (exchange: Exchange) => string>> = {
  "another origin": ({ stranger, nonce }) => `${stranger}/unsafe/${nonce}/`,
  "another origin, with what was sent": ({ stranger, nonce }) =>
    `${stranger}/unsafe/${nonce}/?${encodeURIComponent(ECHO)}`,
  "the same origin": ({ origin, nonce }) => `${origin}/elsewhere/${nonce}/`,
  "a port that is closed": () => "http://127.0.0.1:9/",
};

function redirect(
  status: number,
  toTarget: (exchange: Exchange) => string,
): Required<Fault>["act"] {
  return (exchange) => exchange.send(answer(status, ECHO, { location: toTarget(exchange) }));
}

/** The answer is elsewhere, it says. A loop is the same origin, over and over: every arrival is led on. */
export const REDIRECTS: readonly Fault[] = [300, 301, 302, 303, 307, 308]
  .flatMap((status) =>
    Object.entries(TARGETS).map(([where, toTarget]): Fault => ({
      name: `${status} to ${where}`,
      act: redirect(status, toTarget),
      ...led,
    })),
  )
  .concat([
    { name: "302 without a location", act: ({ send }) => send(answer(302, ECHO)), ...led },
    { name: "304", act: ({ send }) => send("HTTP/1.1 304 X\r\n\r\n"), ...led },
    { name: "307 to a file", act: redirect(307, () => "file:///etc/hostname"), ...led },
    { name: "307 to no address", act: redirect(307, () => `http://[${ECHO}`), ...led },
  ]);
