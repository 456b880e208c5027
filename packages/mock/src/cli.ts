#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- it works by being there first
import "./compile-cache.ts";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MockError } from "./mock-error.ts";
import { startMock } from "./start-mock.ts";
import type { Mock } from "./mock.ts";
import { listVendors } from "./vendors.ts";

const defaultPort = 4011;

const help = `Usage: zapspec-mock [vendor…|path…] [options]

Serves a mock of every vendor, or of the vendors and OpenAPI documents you name, each on a port of its own.

Options:
  --port N                     port of the first vendor, the others follow (default ${defaultPort}; 0: free ones)
  --host H                     address to listen on (default 127.0.0.1)
  --leave-out-wrong-examples   start although an example breaks its own schema, and never serve it
  --help                       this text
  --version                    the version

Examples:
  zapspec-mock
  zapspec-mock ./openapi.yaml --port 8080
  curl -i -H "Prefer: code=404" http://127.0.0.1:8080/tickets/1

Vendors: ${
  listVendors()
    .map(({ name }) => name)
    .join(", ") || "none, give the path of a document"
}
`;

await main();

async function main(): Promise<void> {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const isExpected = error instanceof MockError;
    console.error(isExpected ? `zapspec-mock: ${error.message}` : error);
    process.exitCode = 1;
  }
}

async function run(argumentList: string[]): Promise<void> {
  const { values, positionals } = readArguments(argumentList);
  if (values.help) return console.log(help);
  if (values.version) return console.log(version());
  const mock = await startMock({
    ...(positionals.length > 0 && { vendors: positionals }),
    port: toPort(values.port),
    host: values.host,
    wrongExamples: values["leave-out-wrong-examples"] ? "leave-out" : "refuse",
  });
  stopOnSignal(mock);
  for (const warning of mock.warnings) console.error(`warning: ${warning}`);
  console.log(table(mock));
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string", default: String(defaultPort) },
        host: { type: "string", default: "127.0.0.1" },
        "leave-out-wrong-examples": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "v", default: false },
      },
    });
  } catch (error) {
    throw new MockError(`${(error as Error).message} See zapspec-mock --help.`);
  }
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new MockError(`--port ${text} is not a port: give a number from 0 to 65535.`);
}

function version(): string {
  // From src/ and from dist/src/ alike: the nearest package.json above.
  for (const path of ["../package.json", "../../package.json"]) {
    const manifest = readManifest(new URL(path, import.meta.url));
    if (manifest) return manifest.version;
  }
  return "unknown";
}

function readManifest(url: URL): { version: string } | undefined {
  try {
    return JSON.parse(readFileSync(url, "utf8")) as { version: string };
  } catch {
    return undefined;
  }
}

function table({ vendors, url }: Mock): string {
  const width = Math.max(...vendors.map((name) => name.length));
  return vendors.map((name) => `${name.padEnd(width)}  ${url(name)}`).join("\n");
}

function stopOnSignal(mock: Mock): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mock.close().then(() => process.exit(0)));
  }
}
