import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bar, listMissed } from "../bar.ts";
import type { Benchmark, BenchmarkResult } from "../benchmark.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { toInteger, toTable } from "../table.ts";
import { clean, codegen, type Generator, heyApi, openapiTypescript } from "./generators.ts";
import { measureCommand, type Usage } from "./measured-command.ts";
import { DOCUMENT, INVENTED_SIZES, type Project, writeProjects } from "./project.ts";

/** How much longer than openapi-typescript alone all of ours may take, how it may grow, and what it may hold. */
const BARS = { factor: 1.3, exponent: 1, peakInMib: 450 };

/** What ours is held to comes first. */
const GENERATORS: readonly Generator[] = [openapiTypescript, heyApi, codegen];

/** What was measured of one generator, project by project. */
interface Row {
  readonly name: string;
  readonly usages: readonly Usage[];
  readonly exponent: number;
}

export const generateBenchmark: Benchmark = {
  name: "generate",
  about: "how long generating takes, how that grows, and how much memory it needs",
  run: async ({ quick, say }) => {
    const rounds = quick ? 1 : 7;
    const root = await mkdtemp(join(tmpdir(), "bench-generate-"));
    try {
      const projects = await writeProjects(root);
      const found: Usage[][] = [];
      for (const project of projects) {
        say(project.title);
        found.push(await measureProject(project, rounds));
      }
      const rows = GENERATORS.map(({ name }, index) => {
        const usages = found.map((own) => own[index] as Usage);
        return { name, usages, exponent: exponentOf(usages) };
      });
      return report(projects, rows, `Medians of ${rounds} round(s); ${describeMachine()}.`);
    } finally {
      await rm(root, { recursive: true });
    }
  },
};

/** The median of every figure, for each generator; they take turns. */
async function measureProject({ folder }: Project, rounds: number): Promise<Usage[]> {
  const found: Usage[][] = GENERATORS.map(() => []);
  // The first run of ours also makes the package.
  await measureCommand(codegen.program(DOCUMENT), folder);
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < GENERATORS.length; step += 1) {
      const index = (step + round) % GENERATORS.length;
      const generator = GENERATORS[index] as Generator;
      await clean(generator, folder);
      found[index]?.push(await measureCommand(generator.program(DOCUMENT), folder));
    }
  return found.map((usages) => ({
    inMs: median(usages.map(({ inMs }) => inMs)),
    cpuInMs: median(usages.map(({ cpuInMs }) => cpuInMs)),
    peakInMib: median(usages.map(({ peakInMib }) => peakInMib)),
  }));
}

/** Of the work alone, without what it takes to start: 1 is a time that doubles with the document. */
function exponentOf(usages: readonly Usage[]): number {
  const [start, small, large] = usages.slice(-INVENTED_SIZES.length).map(({ inMs }) => inMs);
  if (start === undefined || small === undefined || large === undefined) return Number.NaN;
  return (
    Math.log((large - start) / (small - start)) / Math.log(INVENTED_SIZES[2] / INVENTED_SIZES[1])
  );
}

function report(projects: readonly Project[], rows: readonly Row[], told: string): BenchmarkResult {
  const [reference] = rows;
  const ours = rows.at(-1);
  if (!reference || !ours) throw new Error("Nothing was measured.");
  const limits = reference.usages.map(({ inMs }) => inMs * BARS.factor);
  const peak = ours.usages.at(-1)?.peakInMib ?? Number.NaN;
  const peakOfReference = reference.usages.at(-1)?.peakInMib ?? Number.NaN;
  const bars: Bar[] = [
    ...projects.map(({ title }, index) => ({
      what: `${title}, ms`,
      measured: ours.usages[index]?.inMs ?? Number.NaN,
      most: limits[index] ?? Number.NaN,
    })),
    { what: "growth exponent", measured: ours.exponent, most: BARS.exponent, digits: 2 },
    { what: "MiB with the largest document", measured: peak, most: BARS.peakInMib },
  ];
  const cells = rows.map(({ name, usages, exponent }) => [
    name,
    ...usages.map(({ inMs }) => toInteger(inMs)),
    exponent.toFixed(2),
  ]);
  const bar = ["bar", ...limits.map((limit) => `≤ ${toInteger(limit)}`), "≤ 1.00"];
  const head = ["ms", ...projects.map(({ title }) => title), "growth exponent"];
  const memory = `With the largest document ours holds ${toInteger(peak)} MiB at most (bar: ${BARS.peakInMib} MiB), the types alone take ${toInteger(peakOfReference)} MiB.`;
  return {
    markdown: [toTable(head, [...cells, bar]), memory, told].join("\n\n"),
    missed: listMissed(bars),
  };
}
