import type { Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { openBlackHole } from "./black-hole.ts";
import { makeCertificate } from "./certificate.ts";
import { Listener } from "./listen.ts";

/** Addresses at which a call fails before a server has seen a request. */
export type PlaceName =
  | "refused"
  | "unnamed"
  | "blackHole"
  | keyof typeof ON_ACCEPT
  | keyof typeof IN_TLS
  | "selfSigned"
  | "otherName";

type OnConnection = (socket: Socket) => void;

const ON_ACCEPT = {
  resetOnAccept: (socket) => socket.resetAndDestroy(),
  closedOnAccept: (socket) => socket.end(),
  resetAfterAccept: (socket) => setTimeout(() => socket.resetAndDestroy(), 30),
  closedAfterAccept: (socket) => setTimeout(() => socket.destroy(), 30),
} as const satisfies Record<string, OnConnection>;

/** What happens instead of a handshake; the first bytes of the client's hello have been read. */
const IN_TLS = {
  tlsClosed: (socket) => socket.once("data", () => socket.end()),
  tlsReset: (socket) => socket.once("data", () => socket.resetAndDestroy()),
  tlsHangs: (socket) => socket.resume(),
  plainAtTls: (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 X\r\n\r\n")),
} as const satisfies Record<string, OnConnection>;

export interface Places extends AsyncDisposable {
  readonly origins: Readonly<Record<PlaceName, string>>;
}

export async function openPlaces(): Promise<Places> {
  const stack = new AsyncDisposableStack();
  const open = async (onConnection: OnConnection): Promise<string> =>
    stack.use(await Listener.open(onConnection)).origin;
  const openTls = async (hostName: string): Promise<string> => {
    const server = createTlsServer(await makeCertificate(hostName)).on("tlsClientError", () => {});
    return toTls(stack.use(await Listener.open(() => {}, server)).origin);
  };
  const openAll = async (table: Record<string, OnConnection>): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(table).map(async ([name, act]) => [name, await open(act)] as const),
      ),
    );
  const inTls = Object.entries(await openAll(IN_TLS));
  const origins = {
    refused: await findClosedOrigin(),
    unnamed: "http://acme.invalid",
    blackHole: stack.use(await openBlackHole()).origin,
    selfSigned: await openTls("127.0.0.1"),
    otherName: await openTls("acme.example"),
    ...(await openAll(ON_ACCEPT)),
    ...Object.fromEntries(inTls.map(([name, origin]) => [name, toTls(origin)])),
  } as Record<PlaceName, string>;
  return { origins, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

function toTls(origin: string): string {
  return origin.replace("http:", "https:");
}

/** A port on which nobody listens, below those that the system gives away. */
async function findClosedOrigin(): Promise<string> {
  const listener = await Listener.open(() => {});
  const { origin } = listener;
  await listener[Symbol.asyncDispose]();
  return origin.replace(/\d+$/, "21477");
}
