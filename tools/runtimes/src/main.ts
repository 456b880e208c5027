import { parseArgs } from "node:util";
import { installBinaries } from "./install-binaries.ts";
import { howToGet, listRuntimes } from "./runtimes.ts";
import { runSmoke } from "./smoke.ts";
import { toTable } from "./table.ts";

const HELP = `Runs the packed clients on every JavaScript runtime.

Usage
  node tools/runtimes/src/main.ts install         brings the runtimes from npm, if they are not here yet
  node tools/runtimes/src/main.ts smoke           the same checks on every runtime; build first
  node tools/runtimes/src/main.ts list [--json]   the runtimes that were found, and their executables

Options
  --json   an object of names and executables; null where there is none
  --help   this text
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [command, ...others] = positionals;
  if (values.help) return console.log(HELP);
  if (command === "install" && others.length === 0) return installBinaries(console.log);
  if (command === "list" && others.length === 0) return list(values.json === true);
  if (command === "smoke" && others.length === 0) return smoke();
  throw new Error(`There is no command "${positionals.join(" ")}".\n\n${HELP}`);
}

function list(asJson: boolean): void {
  const runtimes = listRuntimes();
  const executables = runtimes.map(({ name, executable = null }) => [name, executable] as const);
  if (asJson) return console.log(JSON.stringify(Object.fromEntries(executables), null, 2));
  for (const runtime of runtimes)
    console.log(`${runtime.name.padEnd(8)}  ${runtime.executable ?? howToGet(runtime)}`);
}

async function smoke(): Promise<void> {
  const run = await runSmoke();
  console.log(toTable(run));
  const problems = [...run.problems, ...run.results.flatMap((result) => result.problems)];
  process.exitCode = problems.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
