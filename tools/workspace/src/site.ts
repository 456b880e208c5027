import { join } from "node:path";
import { parseArgs } from "node:util";
import { run, runOrThrow } from "./command.ts";
import { onSave } from "./on-save.ts";
import { parsePort, requireFreePorts } from "./ports.ts";
import { preparePackages } from "./prepare.ts";
import { ROOT } from "./root.ts";
import { serveDocs } from "./servers.ts";
import { endAtOnceWhenInterrupted, untilInterrupted } from "./until-interrupted.ts";

const HELP = `Builds the documentation site into tools/docs/dist: packages, contract tests, then the pages.

Usage
  pnpm site [--serve] [--port N] [--address URL]

Options
  --serve         serve it, build again on every save, and reload the open pages
  --port N        where it is served (default 4010)
  --address URL   where it will be published, for the sitemap
  --help          this text

Ctrl-C ends serving.
`;

/** What pages are made of. Contract tests are not run again on a save: marks of a changed document turn hollow. */
const SOURCES = ["specs", "tools/docs/src", "tools/docs/guides"];

const print = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      serve: { type: "boolean" },
      port: { type: "string" },
      address: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return print(HELP);
  endAtOnceWhenInterrupted();
  const { docs: port } = parsePort(values.port, 1);
  if (values.serve) await requireFreePorts(port, 1);
  const address = values.address ? ["--address", values.address] : [];

  print("generating and building…");
  await preparePackages(print);
  await runOrThrow("turbo", ["run", "generate", "--output-logs=errors-only"]);
  await runOrThrow("turbo", [
    "run",
    "build",
    "--filter=!@zapspec/docs",
    "--output-logs=errors-only",
  ]);
  print("running the contract tests, which decide what the matrix shows as proven…");
  await runContractTests();
  print((await buildPages(address)).trimEnd());
  if (!values.serve) return;

  const server = await serveDocs(port, "--live");
  print(`${server.url}  built again on every save, Ctrl-C ends it`);
  const folders = SOURCES.map((folder) => join(ROOT, folder));
  const stopWatching = onSave(folders, () => rebuild(address));
  await untilInterrupted();
  stopWatching();
  await server.close();
}

/** A failure leaves its operations hollow, and is told; the site is built all the same. */
async function runContractTests(): Promise<void> {
  const { exitCode, output } = await run("vitest", [
    "run",
    "--config",
    ".config/vitest.config.ts",
    "--reporter=dot",
    "tools/contract/test/contract.test.ts",
  ]);
  if (exitCode !== 0)
    print(`${output.trimEnd()}\nSome contract tests failed: their marks are hollow.`);
}

function buildPages(address: readonly string[]): Promise<string> {
  return runOrThrow("node", ["tools/docs/src/main.ts", ...address]);
}

async function rebuild(address: readonly string[]): Promise<void> {
  const begin = performance.now();
  const { exitCode, output } = await run("node", ["tools/codegen/src/main.ts", "generate"]);
  if (exitCode !== 0) return print(output.trimEnd());
  await buildPages(address).then(
    () => print(`built in ${((performance.now() - begin) / 1000).toFixed(1)} s`),
    (error: unknown) => print(String(error)),
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
