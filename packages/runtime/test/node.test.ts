import { once } from "node:events";
import { type AddressInfo, type Socket, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Operation, createClient } from "../src/index.ts";
import "../src/node.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

const send: Operation = { id: "send", method: "POST", path: "/send" };
const api = { vendor: "acme", operations: { send } };
const BODY = { body: { text: "hi" } };

async function startTcp(accept: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    accept(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

test.each<{ fault: string; accept: (socket: Socket) => void }>([
  { fault: "hangs", accept: () => {} },
  { fault: "is reset", accept: (socket) => socket.once("data", () => socket.resetAndDestroy()) },
  { fault: "is closed", accept: (socket) => socket.once("data", () => socket.end()) },
  { fault: "is no TLS", accept: (socket) => socket.once("data", () => socket.end("SSH-2.0\r\n")) },
])(
  "a TLS handshake that $fault: nothing was sent, which no error code says",
  async ({ accept }) => {
    const baseUrl = `https://127.0.0.1:${await startTcp(accept)}`;
    const { call } = createClient(api, { baseUrl, timeoutInMs: 300, retry: false });
    expect(await failureOf(call(send, BODY))).toMatchObject({ delivery: "not-sent", attempts: 1 });
  },
);

test("a call aborted while it connects was not sent", async () => {
  const baseUrl = `https://127.0.0.1:${await startTcp(() => {})}`;
  const { call } = createClient(api, { baseUrl });
  const error = await failureOf(call(send, BODY, { signal: AbortSignal.timeout(80) }));
  expect(error).toMatchObject({ name: "AbortedError", delivery: "not-sent", attempts: 1 });
});

test("an unsafe call that was provably not sent is sent again", async () => {
  let accepted = 0;
  const port = await startTcp((socket) => {
    accepted += 1;
    socket.once("data", () => socket.resetAndDestroy());
  });
  const { call } = createClient(api, {
    baseUrl: `https://127.0.0.1:${port}`,
    retry: { firstDelayInMs: 1 },
  });
  expect(await failureOf(call(send, BODY))).toMatchObject({ delivery: "not-sent", attempts: 3 });
  expect(accepted).toBe(3);
});

test.each<{ fault: string; accept: (socket: Socket) => void }>([
  { fault: "reset", accept: (socket) => socket.once("data", () => socket.resetAndDestroy()) },
  { fault: "closed", accept: (socket) => socket.once("data", () => socket.end()) },
  { fault: "silent", accept: () => {} },
])("a connection $fault after the request: it may have been executed", async ({ accept }) => {
  const baseUrl = `http://127.0.0.1:${await startTcp(accept)}`;
  const { call } = createClient(api, { baseUrl, timeoutInMs: 200 });
  expect(await failureOf(call(send, BODY))).toMatchObject({ delivery: "unknown", attempts: 1 });
});

test("of many calls at once each has its own proof", async () => {
  const silent = `http://127.0.0.1:${await startTcp(() => {})}`;
  const handshake = `https://127.0.0.1:${await startTcp(() => {})}`;
  const deliveries = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const baseUrl = index % 2 === 0 ? silent : handshake;
      const { call } = createClient(api, { baseUrl, timeoutInMs: 300, retry: false });
      return (await failureOf(call(send, BODY))).delivery;
    }),
  );
  expect(deliveries).toEqual(
    Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "unknown" : "not-sent")),
  );
});

test("of a fetch of one's own nothing is proven: it may have sent the request by another way", async () => {
  const { url } = await startServer();
  const fetch = async (): Promise<Response> => {
    await globalThis.fetch(url);
    return new Promise(() => {});
  };
  const { call } = createClient(api, { baseUrl: "https://acme.example", fetch, timeoutInMs: 200 });
  expect(await failureOf(call(send, BODY))).toMatchObject({ delivery: "unknown" });
});
