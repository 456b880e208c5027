import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstMessage, start } from "../src/call/child.ts";
import type { LoopbackTurns } from "../src/call/loopback-round.ts";
import { listSubjects } from "../src/call/subject.ts";

const CALLS = `import { appendFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
const log = fileURLToPath(new URL("calls.log", import.meta.url));
const get = async (path) => {
  appendFileSync(log, path + "\\n");
  const response = await fetch(settings.baseUrl + path, { method: path === "/made" ? "POST" : "GET" });
  if (!response.ok) throw new Error(String(response.status));
  await response.json();
};
`;

test("a client makes every call at every concurrency, in turns with the one it is measured by", async () => {
  await using reference = await programFolder(
    `${CALLS}export const calls = [() => get("/seen"), () => get("/made")];`,
  );
  await using slow = await programFolder(
    `${CALLS}const slowly = async (path) => { await get(path); await new Promise((done) => setTimeout(done, 20)); };
    export const calls = [() => slowly("/seen"), () => slowly("/made")];`,
  );
  const turns = await measure(slow.file, reference.file);
  expect(turns.map((call) => call.map((one) => one.length))).toEqual([
    [2, 2],
    [2, 2],
  ]);
  for (const { time } of turns.flat(2)) expect(time).toBeGreaterThan(1);
  // Three turns to warm up and two that count; each opens its connections, then makes its five calls.
  const wanted = (3 + 2) * (1 + 5) + (3 + 2) * (4 + 5);
  for (const { file } of [reference, slow]) {
    const made = (await readFile(join(file, "../calls.log"), "utf8")).split("\n");
    expect(made.filter((path) => path === "/seen")).toHaveLength(wanted);
    expect(made.filter((path) => path === "/made")).toHaveLength(wanted);
  }
});

test("a client whose call fails is not measured", async () => {
  await using folder = await programFolder(
    `${CALLS}export const calls = [() => get("/seen"), () => get("/lost")];`,
  );
  await expect(measure(folder.file)).rejects.toThrow("ended with 1");
});

test("there are documents with a GET and a POST to measure", async () => {
  const subjects = await listSubjects();
  expect(subjects.length).toBeGreaterThan(0);
  for (const { get, post } of subjects) {
    expect([get.method, post.method]).toEqual(["GET", "POST"]);
    expect(post.body).toBeDefined();
  }
});

async function measure(file: string, reference = file): Promise<LoopbackTurns> {
  const server = start("server.ts", { "GET /seen": { one: 1 }, "POST /made": { two: 2 } });
  try {
    const { port } = await firstMessage<{ port: number }>(server);
    const plan = {
      program: { client: "one", file },
      reference: { client: "other", file: reference },
      concurrencies: [1, 4],
      turns: 2,
      callsPerTurn: 5,
    };
    const round = start("loopback-round.ts", { ...plan, baseUrl: `http://127.0.0.1:${port}` });
    return await firstMessage<LoopbackTurns>(round);
  } finally {
    server.disconnect();
  }
}

async function programFolder(text: string): Promise<{ file: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "bench-call-"));
  const file = join(folder, "calls.mjs");
  await writeFile(file, text);
  return { file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
