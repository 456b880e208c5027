import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { requireFreePorts } from "../../src/ports.ts";
import { interrupt } from "./interrupt.ts";
import {
  finish,
  freeBase,
  PATIENCE_IN_MS,
  SERVERS,
  start,
  untilAnswering,
  untilReady,
} from "./run-start.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

// How it begins and ends is the same whatever the documents say; that it serves each is in once.test.ts.
describe("start", () => {
  it.each(SIGNALS)(
    "ends on %s within 2 s, with exit code 0 and nothing left",
    async (signal) => {
      const base = await freeBase();
      const child = start("--port", String(base));
      const finished = finish(child);
      await untilReady(child);
      expect((await fetch(`http://127.0.0.1:${base}/`)).status).toBe(200);
      const begin = performance.now();
      interrupt(child, signal);
      expect((await finished).exitCode).toBe(0);
      expect(performance.now() - begin).toBeLessThan(2000);
      await requireFreePorts(base, SERVERS);
    },
    PATIENCE_IN_MS,
  );

  it.each(SIGNALS)(
    "leaves nothing behind on %s before it is ready",
    async (signal) => {
      const base = await freeBase();
      const child = start("--port", String(base));
      const finished = finish(child);
      await untilAnswering(`http://127.0.0.1:${base}/`);
      interrupt(child, signal);
      const { lines } = await finished;
      expect(lines.join("\n")).not.toMatch(/^ready/m);
      await vi.waitFor(() => requireFreePorts(base, SERVERS), 5000);
    },
    PATIENCE_IN_MS,
  );

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
