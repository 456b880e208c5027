import { parseArgs } from "node:util";
import { CATALOGUE } from "./faults/catalogue.ts";
import { openLaboratory } from "./laboratory.ts";
import { runMatrix } from "./matrix/run-matrix.ts";
import { findBroken } from "./report/bars.ts";
import { listBroken, toColumn } from "./report/column.ts";
import { measure } from "./report/measure.ts";
import { compareReport, writeReport } from "./report/readme.ts";
import { toMarkdown } from "./report/to-markdown.ts";
import { findRuntime } from "./runtimes.ts";

const HELP = `Makes calls that meet every fault, and counts at the server what they did. The packages must have been built.

Usage
  node tools/reliability/src/main.ts report           measures everything; fails where a bar is broken
  node tools/reliability/src/main.ts matrix <runtime> our client in one runtime, such as node-24

Options
  --write          report: writes the tables into packages/runtime/README.md
  --full           report: a storm of 60 s instead of 6
  --seed <number>  report: the random sequences of an earlier run
  --fault <text>   matrix: only the faults whose name holds this text
  --help           this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean" },
    full: { type: "boolean" },
    seed: { type: "string" },
    fault: { type: "string", default: "" },
    help: { type: "boolean", short: "h" },
  },
});

async function main(): Promise<readonly string[]> {
  const [command, name, ...others] = positionals;
  if (command === "report" && name === undefined) return report();
  if (command === "matrix" && name !== undefined && others.length === 0) return matrix(name);
  throw new Error(`There is no command "${positionals.join(" ")}".\n\n${HELP}`);
}

async function report(): Promise<readonly string[]> {
  const begin = performance.now();
  const measurements = await measure({
    isFull: values.full === true,
    seed: values.seed === undefined ? undefined : Number(values.seed),
    print: (line) => console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s  ${line}`),
  });
  const markdown = toMarkdown(measurements);
  console.log(`\n${markdown}\n`);
  const broken = findBroken(measurements);
  if (broken.length > 0) return broken;
  if (!values.write) return compareReport(markdown);
  await writeReport(markdown);
  return [];
}

async function matrix(name: string): Promise<readonly string[]> {
  await using laboratory = await openLaboratory();
  const runtime = await findRuntime(name);
  const program = await laboratory.toProgram("zapspec", runtime);
  const faults = CATALOGUE.filter((fault) => fault.name.includes(values.fault));
  const run = await runMatrix(laboratory.world, program, runtime.platform, faults);
  console.log(`${run.results.length} calls, ${faults.length} faults`);
  return listBroken(toColumn(runtime, run));
}

try {
  const broken = values.help ? [HELP] : await main();
  for (const line of broken) console.log(line);
  process.exitCode = broken.length > 0 && !values.help ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
