import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { requireFreePorts } from "../src/ports.ts";
import { ROOT } from "../src/root.ts";
import { listVendors } from "../src/vendors.ts";

const SERVERS = listVendors().length + 1;
const START = join(ROOT, "tools/workspace/src/start.ts");

/** Windows has none: there `kill` ends a process whatever it would have done, and only Ctrl-C in its window asks it to. */
const SIGNALS = process.platform === "win32" ? [] : (["SIGINT", "SIGTERM"] as const);

describe("start", () => {
  it("--once serves, calls every vendor, prints the addresses and ends", async () => {
    const base = await freeBase();
    const { exitCode, lines } = await finish(start("--once", "--port", String(base)));
    expect(exitCode).toBe(0);
    for (const vendor of listVendors()) {
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${vendor}: \\w+\\.\\w+\\(.*\\) → `)),
      );
    }
    expect(lines).toContain(`  ${"docs".padEnd(widthOfNames())}  http://127.0.0.1:${base}`);
    expect(lines.at(-1)).toMatch(/^ready/);
    await requireFreePorts(base, SERVERS);
  });

  it.each(SIGNALS)("ends on %s within 2 s, with exit code 0 and nothing left", async (signal) => {
    const base = await freeBase();
    const child = start("--port", String(base));
    const finished = finish(child);
    await untilReady(child);
    expect((await fetch(`http://127.0.0.1:${base}/`)).status).toBe(200);
    const begin = performance.now();
    child.kill(signal);
    expect((await finished).exitCode).toBe(0);
    expect(performance.now() - begin).toBeLessThan(2000);
    await requireFreePorts(base, SERVERS);
  });

  it.each(SIGNALS)("leaves nothing behind on %s before it is ready", async (signal) => {
    const base = await freeBase();
    const child = start("--port", String(base));
    const finished = finish(child);
    await untilAnswering(`http://127.0.0.1:${base}/`);
    child.kill(signal);
    const { lines } = await finished;
    expect(lines.join("\n")).not.toMatch(/^ready/m);
    await vi.waitFor(() => requireFreePorts(base, SERVERS), 5000);
  });

  it("names a port that is taken, and the flag that moves it", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { exitCode, lines } = await finish(start("--port", String(port)));
    server.close();
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^Port ${port} is taken\\..*--port N`)),
    ]);
  });
});

function start(...parameters: string[]): ChildProcess {
  return spawn(process.execPath, [START, ...parameters], { stdio: ["ignore", "pipe", "pipe"] });
}

async function finish(child: ChildProcess): Promise<{ exitCode: number; lines: string[] }> {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  const [exitCode] = (await once(child, "close")) as [number];
  return { exitCode, lines: chunks.join("").trim().split("\n") };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      if (/^ready/m.test(chunk.toString())) resolve();
    });
    child.once("exit", (code) =>
      reject(new Error(`start ended with exit code ${code} before it was ready.`)),
    );
  });
}

function untilAnswering(url: string): Promise<unknown> {
  return vi.waitFor(() => fetch(url), { timeout: 30_000, interval: 10 });
}

/** A port that is free together with those behind it. */
async function freeBase(): Promise<number> {
  const base = 20_000 + Math.floor(Math.random() * 20_000);
  return requireFreePorts(base, SERVERS).then(
    () => base,
    () => freeBase(),
  );
}

function widthOfNames(): number {
  return Math.max(...listVendors().map((vendor) => `${vendor} mock`.length));
}
