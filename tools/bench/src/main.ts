import { parseArgs } from "node:util";
import type { Benchmark } from "./benchmark.ts";
import { acceptBudgets, checkBudgets } from "./budget/check.ts";
import { callBenchmark } from "./call/call-benchmark.ts";
import { changeBenchmark } from "./change/change-benchmark.ts";
import { costBenchmark } from "./call/cost-benchmark.ts";
import { generateBenchmark } from "./generate/generate-benchmark.ts";
import { mockBenchmark } from "./mock/mock-benchmark.ts";
import { sizeBenchmark } from "./size/size-benchmark.ts";
import { suiteBenchmark } from "./suite/suite-benchmark.ts";
import { typesBenchmark } from "./types/types-benchmark.ts";
import { writeFigures } from "./write-figures.ts";

/** In the order of the README. */
const BENCHMARKS: readonly Benchmark[] = [
  callBenchmark,
  costBenchmark,
  sizeBenchmark,
  typesBenchmark,
  generateBenchmark,
  changeBenchmark,
  mockBenchmark,
  suiteBenchmark,
];

const HELP = `Measures what users install, against what they would use otherwise.

Usage
  pnpm bench [name...] [--quick]
  pnpm bench --check

Benchmarks
${BENCHMARKS.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join("\n")}

Options
  --quick     one short round; prints the figures and writes nothing
  --check     holds what is the same on every machine to tools/bench/budgets.json; build first
  --accept    makes what is measured the budget
  --help      this text

Without --quick the figures are written into tools/bench/README.md. A bar that is missed ends it with 1.
`;

const OPTIONS = {
  quick: { type: "boolean" },
  check: { type: "boolean" },
  accept: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: OPTIONS,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.check) return checkBudgets(console.log);
  if (values.accept) return acceptBudgets(console.log);
  const unknown = positionals.find((wanted) => BENCHMARKS.every(({ name }) => name !== wanted));
  if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".\n\n${HELP}`);
  const chosen = BENCHMARKS.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const quick = values.quick === true;
  const missed: string[] = [];
  for (const { name, run } of chosen) {
    const result = await run({ quick, say: (text) => console.error(`${name}: ${text}`) });
    console.log(`\n${result.markdown}\n`);
    if (!quick) await writeFigures(name, result.markdown);
    missed.push(...result.missed.map((sentence) => `${name}: ${sentence}`));
  }
  for (const sentence of missed) console.error(sentence);
  return missed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
