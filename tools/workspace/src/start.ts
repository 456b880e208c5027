import { parseArgs } from "node:util";
import { runOrThrow } from "./command.ts";
import { parsePort, requireFreePorts } from "./ports.ts";
import { build, preparePackages } from "./prepare.ts";
import { startServers } from "./servers.ts";
import { endAtOnceWhenInterrupted, untilInterrupted } from "./until-interrupted.ts";
import { listVendors } from "./vendors.ts";

const HELP = `Generates, builds, then serves the docs and the mock of every vendor.

Usage
  pnpm start [--port N] [--once]

Options
  --port N   the docs listen on N, the mocks from N + 1 (default 4010)
  --once     end after everything was started and called
  --help     this text

Ctrl-C ends it.
`;

const print = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      once: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return print(HELP);
  endAtOnceWhenInterrupted();
  const vendors = listVendors();
  const servers = vendors.length + 1;
  const ports = parsePort(values.port, servers);
  await requireFreePorts(ports.docs, servers);

  print("generating and building…");
  await preparePackages(print);
  await build();

  await using started = await startServers(vendors, ports);
  const calls = started.mocks.map(({ vendor, url }) => callThroughClient(vendor, url));
  for (const line of await Promise.all(calls)) print(line);
  printTable([
    { name: "docs", url: started.docs },
    ...started.mocks.map(({ vendor, url }) => ({ name: `${vendor} mock`, url })),
  ]);
  print(`ready after ${process.uptime().toFixed(1)} s${values.once ? "" : ", Ctrl-C ends it"}`);
  if (!values.once) await untilInterrupted();
}

async function callThroughClient(vendor: string, url: string): Promise<string> {
  return (await runOrThrow("node", ["tools/contract/src/first-call.ts", vendor, url])).trimEnd();
}

function printTable(rows: readonly { name: string; url: string }[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  print("");
  for (const { name, url } of rows) print(`  ${name.padEnd(width)}  ${url}`);
  print("");
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
