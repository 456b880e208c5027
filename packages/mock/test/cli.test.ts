import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { startMock } from "../src/index.ts";
import { showProgress } from "../src/cli/progress.ts";
import { fixture } from "./fixtures.ts";
import { interrupt, startInterruptible } from "./interrupt.ts";
import { startReceiver } from "./receiver.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly endedInMs: number;
}

interface RunOptions {
  /** What is printed before the signal is sent. */
  readonly until?: RegExp;
  /** What is done in between, with the addresses that were printed. */
  readonly meanwhile?: (urls: string[], said: () => string) => Promise<void>;
  readonly signal?: NodeJS.Signals;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the command; with `until`, waits for that text and then sends the signal. */
function run(
  argumentList: string[],
  { until, meanwhile, signal = "SIGTERM", env = {} }: RunOptions = {},
): Promise<Ended> {
  const environment = { ...process.env, NODE_ENV: "production", ...env };
  const child = startInterruptible(cli, argumentList, environment);
  let output = "";
  let errors = "";
  let signalledAt = 0;
  let isFound = false;
  let failure: unknown;
  const found = async (): Promise<void> => {
    isFound = true;
    await meanwhile?.(output.match(/http:\S+/g) ?? [], () => output + errors).catch((error) => {
      failure = error;
    });
    signalledAt = performance.now();
    interrupt(child, signal);
  };
  child.stdout?.on("data", (data: Buffer) => {
    output += data.toString();
    if (until?.test(output) && !isFound) void found();
  });
  child.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (failure !== undefined) return reject(failure);
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
  [["--prot", "1"], /--prot.* Nearest: --port\. See zapspec-mock --help/],
  [["--port", "many"], /--port many is not a port/],
  [["--latency", "200..50"], /--latency 200\.\.50 is no latency/],
  [["--latency", "soon"], /--latency soon is no latency/],
  [["--log", "xml"], /--log xml is not a format: give pretty, json, off/],
  [["--strict", "--lenient"], /exclude each other/],
  [["nobody"], /no vendor "nobody"/],
  [["emit", "nobody"], /emit takes a vendor or path, events and an address/],
])("%j ends it with 1 and says why, without a stack trace", async (argumentList, reason) => {
  const ended = await run(argumentList);
  expect(ended.code).toBe(1);
  expect(ended.errors).toMatch(reason);
  expect(ended.errors).not.toMatch(/^\s+at /m);
});

const parcels = fixture("parcels.yaml");
const free = ["--port", "0"];
const patience = { timeout: 20_000 };

test("the flags reach the mock", async () => {
  const flags = ["--single", "--dynamic", "--seed", "7", "--latency", "50..60", "--lenient"];
  let first: unknown;
  const meanwhile = async ([url]: string[]): Promise<void> => {
    const start = performance.now();
    const response = await fetch(`${url}/parcels/1?undeclared=1`);
    expect(performance.now() - start).toBeGreaterThan(45);
    expect(url).toMatch(/\/parcels$/);
    first ??= await response.json();
    expect(first).not.toMatchObject({ note: "Fragile" });
    expect(await (await fetch(`${url}/parcels/1`)).json()).toEqual(first);
  };
  for (const _ of [1, 2]) {
    const ended = await run([parcels, ...free, ...flags], { until: /\/parcels\n/, meanwhile });
    expect(ended.errors).toBe("");
  }
});

test.each([
  [
    "pretty",
    /\d\d:\d\d:\d\d {2}parcels {2}GET {2}\/parcels {2}422 .*listParcels\n +query\.pages is not/,
  ],
  [
    "json",
    /^\{"time":"[^"]+","vendor":"parcels","method":"GET","path":"\/parcels",.*"status":422/m,
  ],
])("--log %s writes a line for each answer, without the query", async (format, line) => {
  const meanwhile = async ([url]: string[], said: () => string): Promise<void> => {
    await fetch(`${url}/parcels?pages=my-secret`);
    await vi.waitFor(() => expect(said()).toMatch(line), patience);
  };
  const ended = await run([parcels, ...free, "--log", format], { until: /http/, meanwhile });
  expect(ended.errors).toBe("");
  expect(ended.output).toMatch(line);
  expect(ended.output).not.toContain("my-secret");
});

test("the reader of the log may leave", async () => {
  const child = spawn(process.execPath, [cli, parcels, ...free]);
  const [url] = await new Promise<string[]>((resolve) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString().match(/http:\S+/g) ?? []));
  });
  child.stdout.destroy();
  for (const _ of [1, 2, 3]) expect((await fetch(`${url}/prices`)).status).toBe(200);
  child.kill();
});

test("--log off writes nothing but the addresses", async () => {
  const meanwhile = async ([url]: string[]): Promise<void> => {
    await fetch(`${url}/prices`);
  };
  const ended = await run([parcels, ...free, "--log", "off"], { until: /http/, meanwhile });
  expect(ended.output).toMatch(/^parcels {2}http:\S+\n$/);
});

test("a signal lets a request in flight finish", async () => {
  let body: Promise<unknown> = Promise.resolve();
  const meanwhile = async ([url]: string[], said: () => string): Promise<void> => {
    body = fetch(`${url}/prices`).then((response) => response.json());
    await vi.waitFor(() => expect(said()).toContain("getPrices"), patience);
  };
  const flags = ["--latency", "60000"];
  const ended = await run([parcels, ...free, ...flags], { until: /http/, meanwhile });
  expect(ended.code).toBe(0);
  expect(await body).toEqual({ small: 5 });
});

test("another host than this machine is served with a warning", async () => {
  const ended = await run([parcels, ...free, "--host", "0.0.0.0"], { until: /http/ });
  expect(ended.errors).toMatch(/^warning: the mock listens on 0\.0\.0\.0: everybody/);
  expect(ended.output).toContain("http://127.0.0.1:");
});

test("a save is told, and so is a broken one, and the mock goes on", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "parcels.yaml");
  writeFileSync(file, readFileSync(parcels));
  const meanwhile = async ([url]: string[], said: () => string): Promise<void> => {
    writeFileSync(file, "openapi: [");
    await vi.waitFor(() => expect(said()).toContain("last good version"), patience);
    expect((await fetch(`${url}/prices`)).status).toBe(200);
    writeFileSync(file, readFileSync(parcels, "utf8").replace("small: 5", "small: 6"));
    await vi.waitFor(() => expect(said()).toContain("parcels: read again."), patience);
    expect(await (await fetch(`${url}/prices`)).json()).toEqual({ small: 6 });
  };
  const ended = await run([file, ...free], { until: /http/, meanwhile });
  expect(ended.errors).toMatch(/parcels\.yaml" \(2:1\)|parcels\.yaml:\d+/);
  expect(ended.errors).not.toMatch(/^\s+at /m);
});

test("--open opens the page of addresses", async () => {
  const folder = temporaryFolder();
  const seen = join(folder, "seen");
  const env = writeBrowser(folder, seen);
  const meanwhile = async ([url = ""]: string[]): Promise<void> => {
    const page = await vi.waitFor(
      () => readFileSync(seen, "utf8").trim() || Promise.reject(),
      patience,
    );
    expect(page).toBe(new URL("/", url).href);
  };
  const lending = fixture("lending/openapi.yaml");
  const ended = await run([lending, ...free, "--open"], { until: /http/, meanwhile, env });
  expect(ended.errors).toBe("");
});

test("--open without a browser says so and goes on", async () => {
  const env = { PATH: temporaryFolder(), COMSPEC: join(temporaryFolder(), "none.exe") };
  const meanwhile = async ([url]: string[], said: () => string): Promise<void> => {
    await vi.waitFor(() => expect(said()).toContain("no browser could be opened"), patience);
    expect((await fetch(`${url}/prices`)).status).toBe(200);
  };
  const ended = await run([parcels, ...free, "--open"], { until: /http/, meanwhile, env });
  expect(ended.code).toBe(0);
});

test("emit sends events and prints the answers", async () => {
  await using receiver = await startReceiver(202);
  const flags = ["--to", receiver.url, "--twice", "--reorder"];
  const ended = await run(["emit", parcels, "parcel.sent", "parcel.arrived", ...flags]);
  expect(ended.code).toBe(0);
  expect(ended.output).toMatch(
    /^(parcel\.arrived {2}202 {2}\d+ ms\nparcel\.sent {2}202 {2}\d+ ms\n){2}$/,
  );
  expect(receiver.received).toHaveLength(4);
});

test("progress is shown to people, and goes away", () => {
  const written: string[] = [];
  const write = (text: string): number => written.push(text);
  const terminal = showProgress({ isTTY: true, write });
  terminal.onOpen({ name: "acme", position: 1, count: 2 });
  terminal.end();
  expect(written).toEqual(["\r\u001b[Kopening acme (1 of 2)…", "\r\u001b[K"]);
  const file = showProgress({ write });
  file.onOpen({ name: "acme", position: 1, count: 2 });
  expect(written).toHaveLength(2);
});

/** What each system opens an address with, which writes the address down: the environment in which it is found. */
function writeBrowser(folder: string, seen: string): NodeJS.ProcessEnv {
  for (const command of ["xdg-open", "open"]) {
    writeFileSync(join(folder, command), `#!/bin/sh\necho "$1" > ${seen}\n`, { mode: 0o755 });
  }
  const PATH = `${folder}${delimiter}${process.env.PATH}`;
  if (process.platform !== "win32") return { PATH };
  // Windows starts no script of ours by its name: here Node is the shell, and this is loaded into it.
  const shell = join(folder, "shell.cjs");
  const write = `require("node:fs").writeFileSync(${JSON.stringify(seen)}, process.argv.at(-1))`;
  writeFileSync(shell, `if (process.argv[2] === "start") { ${write}; process.exit(); }`);
  return { COMSPEC: process.execPath, NODE_OPTIONS: `--require ${JSON.stringify(shell)}` };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mock-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
