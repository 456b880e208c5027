import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { run } from "./command.ts";
import { gatherContractReport } from "./contract-report.ts";
import { buildPackages, preparePackages } from "./prepare.ts";
import { listTasks, type Task } from "./tasks/list-tasks.ts";
import { runTasks } from "./tasks/run-turbo.ts";
import { Tally } from "./tasks/tally.ts";

const HELP = `Checks everything: documents, generated code, packages, types, lint, then runs every test.

Usage
  pnpm test            everything
  pnpm check           everything but the tests
  pnpm check <word>    the checks whose names hold the word: a vendor's, or "format"

Options
  --force   run also what passed before and depends on nothing that changed since
  --help    this text

What passed is kept in turbo's cache, and comes from there until something changes that it depends on. The last line says
how many checks and tests passed and failed; the exit code is 1 where any failed.
`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      checks: { type: "boolean" },
      force: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await preparePackages(console.log);
  const tasks = chooseTasks(positionals, values.checks === true);
  const tally = new Tally(new Map(tasks.map(({ id, title }) => [id, title])), console.log);
  const isBuilt = !needsBuilt(tasks) || (await build(tally));
  if (!values.checks) await bringRuntimes();
  const able = tasks.filter((task) => isBuilt || !needsBuilt([task]));
  const runAll = (chosen: readonly Task[], concurrency: number): Promise<void> =>
    runTasks(
      chosen.map(({ id }) => id),
      { concurrency, force: values.force },
      (outcome) => tally.add(outcome),
    );
  const isAlone = ({ kind }: Task): boolean => kind === "alone";
  const together = able.filter((task) => !isAlone(task));
  // One more than there are processors: much of the time a browser or a registry is waited for.
  await runAll(together, availableParallelism() + 1);
  if (!values.checks) await gatherContractReport();
  await runAll(able.filter(isAlone), 1);
  return tally.sumUp();
}

function chooseTasks(words: readonly string[], isOnlyChecks: boolean): Task[] {
  const tasks = listTasks().filter(({ kind }) => !isOnlyChecks || kind === "check");
  if (words.length === 0) return tasks;
  const chosen = tasks.filter(({ title }) => words.some((word) => title.includes(word)));
  const known = tasks.map(({ title }) => `  ${title}`).join("\n");
  if (chosen.length === 0)
    throw new Error(`No check is called ${words.join(" ")}. There are:\n${known}`);
  return chosen;
}

function needsBuilt(tasks: readonly Task[]): boolean {
  return tasks.some(({ id, kind }) => kind !== "check" || id.endsWith("#check:package"));
}

/** What is not built is neither packed nor tested: that would be something older. */
async function build(tally: Tally): Promise<boolean> {
  const begin = performance.now();
  const output = await buildPackages().then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const seconds = (performance.now() - begin) / 1000;
  const failed = Number(output !== "");
  const note = failed ? "so nothing is packed or tested" : "";
  tally.count({ title: "packages build", passed: 1 - failed, failed, seconds, note }, output);
  return failed === 0;
}

/** They are no dependency of the workspace: 280 MB that nobody but the tests needs. */
async function bringRuntimes(): Promise<void> {
  const print = (text: string): void => void process.stdout.write(text);
  const command = ["tools/runtimes/src/main.ts", "install"];
  const { exitCode } = await run("node", command, { print });
  if (exitCode !== 0) console.log("Without them the tests of the other runtimes cannot pass.");
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
