import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { CATALOGUE, findFault } from "../src/faults/catalogue.ts";
import { FaultServer } from "../src/server/fault-server.ts";
import { openPlaces } from "../src/server/places.ts";

async function start(): Promise<{ server: FaultServer; origin: string }> {
  const server = await FaultServer.start();
  const ports = server.openPorts();
  onTestFinished(async () => {
    await ports[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });
  return { server, origin: await ports.open() };
}

/** Writes these bytes, a moment apart, and waits for the first of an answer. */
function write(origin: string, ...pieces: string[]): Promise<string> {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  pieces.forEach((piece, index) => setTimeout(() => socket.write(piece), index * 20));
  return new Promise((resolve) => {
    socket.once("data", (data) => {
      resolve(`${data}`);
      socket.destroy();
    });
    socket.once("error", () => resolve("error"));
    socket.once("close", () => resolve("closed"));
    setTimeout(() => socket.destroy(), 300);
  });
}

const HEAD = "POST /unsafe/nonce-a/ HTTP/1.1\r\n";

test("faults are met in their order, and then a good answer", async () => {
  const { server, origin } = await start();
  server.plan("nonce-a", [findFault("503"), findFault("404")]);
  const statuses: number[] = [];
  for (let time = 0; time < 3; time++)
    statuses.push((await fetch(`${origin}/unsafe/nonce-a/`, { method: "POST", body: "x" })).status);
  expect(statuses).toEqual([503, 404, 200]);
  // 503 came after the work, 404 instead of it.
  expect(server.ledger.of("nonce-a").executions).toBe(2);
});

test.each([
  { name: "in one piece", pieces: [`${HEAD}content-length: 4\r\n\r\nbody`], want: 1 },
  { name: "in pieces", pieces: [HEAD, "content-length: 4\r\n\r\nbo", "dy"], want: 1 },
  {
    name: "in chunks",
    pieces: [`${HEAD}transfer-encoding: chunked\r\n\r\n4\r\nbo`, "dy\r\n0\r\n\r\n"],
    want: 1,
  },
  { name: "not whole", pieces: [`${HEAD}content-length: 4\r\n\r\nbod`], want: 0 },
  {
    name: "chunks without end",
    pieces: [`${HEAD}transfer-encoding: chunked\r\n\r\n4\r\nbody\r\n`],
    want: 0,
  },
  { name: "half a head", pieces: [HEAD], want: 0 },
  { name: "two at once", pieces: [`${HEAD}\r\n${HEAD}\r\n`], want: 2 },
])("a request $name is executed $want times", async ({ pieces, want }) => {
  const { server, origin } = await start();
  await write(origin, ...pieces);
  expect(server.ledger.of("nonce-a").executions).toBe(want);
});

test("what is named elsewhere is counted there", async () => {
  const { server, origin } = await start();
  server.plan("nonce-a", [findFault("307 to another origin")]);
  await fetch(`${origin}/unsafe/nonce-a/`, {
    method: "POST",
    signal: AbortSignal.timeout(300),
  }).catch(() => {});
  expect(server.ledger.of("nonce-a").strayed).toBe(1);
});

test("every fault has a name of its own, and says how a call may end", () => {
  expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
  expect(CATALOGUE.filter(({ ends }) => ends.length === 0)).toEqual([]);
  expect(CATALOGUE.length).toBeGreaterThan(150);
});

test("what is proven is not in doubt, and what was executed is not called rejected", () => {
  const contradictory = CATALOGUE.filter(
    ({ isProvable, executes, ends, abortAfterInMs }) =>
      (isProvable && ends.includes("unknown")) ||
      (executes && ends.includes("rejected")) ||
      (executes && !abortAfterInMs && ends.includes("not-sent")),
  );
  expect(contradictory.map(({ name }) => name)).toEqual([]);
});

test("a black hole takes no connection, a closed port refuses it", async () => {
  await using places = await openPlaces();
  const { blackHole, refused, selfSigned } = places.origins;
  const failure = (origin: string): Promise<unknown> =>
    fetch(origin, { signal: AbortSignal.timeout(300) }).catch((error: unknown) => error);
  expect(await failure(blackHole)).toMatchObject({ name: "TimeoutError" });
  expect(await failure(refused)).toMatchObject({ cause: { code: "ECONNREFUSED" } });
  expect(await failure(selfSigned)).toMatchObject({
    cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  });
});
