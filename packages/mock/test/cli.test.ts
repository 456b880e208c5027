import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixtures.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** Runs the command; with `until`, waits for that text and then sends the signal. */
function run(
  argumentList: string[],
  { until, signal = "SIGTERM" }: { until?: RegExp; signal?: NodeJS.Signals } = {},
): Promise<{ code: number | null; output: string; errors: string; endedInMs: number }> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, [cli, ...argumentList], { env });
  let output = "";
  let errors = "";
  let signalledAt = 0;
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
    if (!until?.test(output) || signalledAt > 0) return;
    signalledAt = performance.now();
    child.kill(signal);
  });
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      resolve({ code, output, errors, endedInMs: performance.now() - signalledAt });
    });
  });
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "it prints the addresses, also under NODE_ENV=production, and %s ends it with 0",
  async (signal) => {
    const lending = fixture("lending/openapi.yaml");
    const ended = await run([lending, "--port", "0"], { until: /\/v2\n/, signal });
    expect(ended.output).toMatch(/^lending {2}http:\/\/127\.0\.0\.1:\d+\/v2\n$/);
    expect(ended.errors).toBe("");
    expect(ended.code).toBe(0);
    expect(ended.endedInMs).toBeLessThan(2_000);
  },
);

test("--help explains and --version tells the version", async () => {
  const help = await run(["--help"]);
  expect(help.code).toBe(0);
  expect(help.output).toContain("--port");
  expect((await run(["--version"])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("a taken port ends it with 1 and names port and flag", async () => {
  await using mock = await startMock({ vendors: [fixture("bakery.yaml")] });
  const { port } = new URL(mock.url());
  const ended = await run([fixture("bakery.yaml"), "--port", port]);
  expect(ended.code).toBe(1);
  expect(ended.errors).toContain(`Port ${port} of 127.0.0.1 is taken.`);
  expect(ended.errors).toContain("--port");
});

test.each([
  [["--prot", "1"], /--prot/],
  [["--port", "many"], /--port many is not a port/],
  [["nobody"], /no vendor "nobody"/],
])("%j ends it with 1 and says why, without a stack trace", async (argumentList, reason) => {
  const ended = await run(argumentList);
  expect(ended.code).toBe(1);
  expect(ended.errors).toMatch(reason);
  expect(ended.errors).not.toMatch(/^\s+at /m);
});
