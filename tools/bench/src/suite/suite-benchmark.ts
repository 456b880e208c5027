import { type Bar, listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import {
  type BenchDocument,
  describeDocument,
  listBenchDocuments,
} from "../documents/bench-document.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { toTable } from "../table.ts";
import { changeDocument } from "./change-document.ts";
import { copyProject, type ProjectCopy } from "./project-copy.ts";

/** How many seconds the test command may take. */
const BARS = { unchanged: 5, changed: 60 };

interface Run {
  readonly seconds: number;
  /** What the command says last: how many passed, and how many failed. */
  readonly result: string;
}

export const suiteBenchmark: Benchmark = {
  name: "suite",
  about: "the test command, where nothing changed and where one document did",
  run: async ({ quick, say }) => {
    const documents = await chooseDocuments(quick);
    say("a copy of the project; what was not tested before is tested now");
    await using copy = await copyProject();
    await test(copy);
    const unchanged: Run[] = [];
    while (unchanged.length < 3) unchanged.push(await test(copy));
    const changed: Run[] = [];
    for (const document of documents) {
      say(`a change of the document of ${describeDocument(document)}`);
      changed.push(await testChange(copy, document));
    }
    const seconds = median(unchanged.map((run) => run.seconds));
    const rows = [
      ["nothing", `${seconds.toFixed(1)} s`, unchanged.at(-1)?.result ?? "", bar(BARS.unchanged)],
      ...changed.map((run, index) => [
        `the document of ${describeDocument(documents[index] as BenchDocument)}`,
        `${run.seconds.toFixed(1)} s`,
        run.result,
        bar(BARS.changed),
      ]),
    ];
    const head = ["what changed", "`pnpm test` takes", "and says", "bar"];
    return {
      markdown: `${toTable(head, rows)}\n\nOne change each, median of 3 where nothing changed; ${describeMachine()}.`,
      missed: [
        ...listMissed(toBars(seconds, changed, documents)),
        ...[...unchanged, ...changed]
          .filter(({ result }) => !result.endsWith(" 0 failed"))
          .map(({ result }) => `The test command did not pass: ${result}.`),
      ],
    };
  },
};

/** The one with the most operations and the one with the fewest. */
async function chooseDocuments(quick: boolean): Promise<BenchDocument[]> {
  const documents = await listBenchDocuments();
  const sorted = documents.toSorted((a, b) => b.operations.length - a.operations.length);
  return [...new Set([...(quick ? [] : sorted.slice(0, 1)), ...sorted.slice(-1)])];
}

async function testChange(copy: ProjectCopy, { name }: BenchDocument): Promise<Run> {
  await changeDocument(copy.root, name);
  await copy.pnpm("generate");
  return test(copy);
}

async function test({ pnpm }: ProjectCopy): Promise<Run> {
  const begin = performance.now();
  // Where something failed the last line says how much, and that is told below the table.
  const output = await pnpm("test").catch((error: { stdout?: string }) => {
    if (error.stdout?.includes(" failed")) return error.stdout;
    throw error;
  });
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, result: output.trim().split("\n").at(-1) ?? "" };
}

function bar(seconds: number): string {
  return `≤ ${seconds} s`;
}

function toBars(
  seconds: number,
  changed: readonly Run[],
  documents: readonly BenchDocument[],
): Bar[] {
  return [
    {
      what: "seconds of the test command, nothing changed",
      measured: seconds,
      most: BARS.unchanged,
      digits: 1,
    },
    ...changed.map((run, index) => ({
      what: `seconds of the test command, the document of ${describeDocument(documents[index] as BenchDocument)} changed`,
      measured: run.seconds,
      most: BARS.changed,
      digits: 1,
    })),
  ];
}
