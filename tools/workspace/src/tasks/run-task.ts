import { relative, sep } from "node:path";
import { run } from "../command.ts";
import { ROOT } from "../root.ts";
import { CHECKS, type Check } from "./checks.ts";
import { toReportLine } from "./report.ts";
import { type Selection, selectTests } from "./tests.ts";

const HELP = `Runs one task of the package in whose folder it is started: what turbo runs, and keeps.

Usage
  node ../../tools/workspace/src/tasks/run-task.ts <task>

The last line is the result, for \`pnpm test\`. Exit code 1 where something failed: turbo keeps no failure.
`;

const print = (text: string): void => void process.stdout.write(text);

async function main(): Promise<boolean> {
  const [task = "--help"] = process.argv.slice(2);
  const folder = relative(ROOT, process.cwd()).split(sep).join("/");
  const check = CHECKS[task]?.(folder.split("/").at(-1) ?? "");
  if (check) return runCheck(check);
  const selection = selectTests(task, folder);
  if (selection) return runTests(selection);
  print(task === "--help" ? HELP : `${folder || "The root"} has no task called ${task}.\n`);
  return task === "--help";
}

async function runCheck({ title, run: check }: Check): Promise<boolean> {
  const begin = performance.now();
  const { ok, output, note, figures } = await check();
  const seconds = (performance.now() - begin) / 1000;
  if (!ok) print(`${output.trimEnd()}\n`);
  const counts = { passed: Number(ok), failed: Number(!ok) };
  const extras = { ...(note && { note }), ...(figures && { figures }) };
  print(`${toReportLine({ title, ...counts, seconds, ...extras })}\n`);
  return ok;
}

// Turbo runs as many tasks at once as there are processors: each has one. The files of a group use the same parts, which
// are loaded once for all of them; a tool's tests are each by themselves.
async function runTests({ title, files, excluded, vendor, isGroup }: Selection): Promise<boolean> {
  const parameters = [
    "run",
    "--config=.config/vitest.config.ts",
    "--maxWorkers=1",
    ...(isGroup ? ["--no-isolate"] : []),
    "--reporter=default",
    "--reporter=tools/workspace/src/tasks/vitest-reporter.ts",
    ...excluded.map((file) => `--exclude=${file}`),
    ...files,
  ];
  const environment = { ZAPSPEC_TASK_TITLE: title, VENDOR: vendor };
  const { exitCode } = await run("vitest", parameters, { print, environment });
  return exitCode === 0;
}

process.exitCode = (await main()) ? 0 : 1;
