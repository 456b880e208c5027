import type { Benchmark, BenchmarkResult } from "../benchmark.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { type Contender, ourMock, prismCli } from "./contender.ts";
import { installMock } from "./installed-mock.ts";
import { measureRound, type Round } from "./round.ts";
import { sampleRequest } from "./sample-request.ts";

/** What ours must reach, with every document at once. */
const BARS = { firstAnswerInMs: 800, idleInMb: 240, getsPerSecond: 8_000 };

export const mockBenchmark: Benchmark = {
  name: "mock",
  about: "first answer, idle memory and GET/s of the packed mock, against prism-cli",
  run: async ({ quick, say }) => {
    say("packing, installing");
    await using installed = await installMock();
    const { cli, documents } = installed;
    const requests = await Promise.all(documents.map(sampleRequest));
    const ours = ourMock(cli);
    const contenders = [ours, prismCli()];
    const rounds = new Map<Contender, Round[]>(contenders.map((one) => [one, []]));
    const count = quick ? 1 : 5;
    for (let index = 0; index < count; index += 1) {
      // The servers take turns in going first, so that neither always finds the machine warm.
      for (const contender of index % 2 === 0 ? contenders : contenders.toReversed()) {
        const round = await measureRound(contender, documents, requests, quick ? 1 : 3);
        rounds.get(contender)?.push(round);
        say(
          `round ${index + 1} of ${count}, ${contender.name}: ${toCells(summarise([round])).join(", ")}`,
        );
      }
    }
    return report(rounds, ours, documents.length);
  },
};

interface Summary {
  readonly firstAnswerInMs: number;
  readonly idleInMb: number;
  readonly getsPerSecond: number;
  readonly slowest: number;
}

function summarise(rounds: readonly Round[]): Summary {
  const rates = rounds.map(({ rates: own }) => own);
  return {
    firstAnswerInMs: median(rounds.map(({ firstAnswerInMs }) => firstAnswerInMs)),
    idleInMb: median(rounds.map(({ idleInMb }) => idleInMb)),
    getsPerSecond: median(rates.map((own) => own.reduce((sum, rate) => sum + rate) / own.length)),
    slowest: median(rates.map((own) => Math.min(...own))),
  };
}

function toCells({ firstAnswerInMs, idleInMb, getsPerSecond, slowest }: Summary): string[] {
  const round = (value: number): string => Math.round(value).toLocaleString("en");
  return [
    `${round(firstAnswerInMs)} ms`,
    `${round(idleInMb)} MB`,
    `${round(getsPerSecond)}/s`,
    `${round(slowest)}/s`,
  ];
}

function report(
  rounds: ReadonlyMap<Contender, readonly Round[]>,
  ours: Contender,
  documentCount: number,
): BenchmarkResult {
  const bars = [
    `≤ ${BARS.firstAnswerInMs} ms`,
    `≤ ${BARS.idleInMb} MB`,
    `≥ ${BARS.getsPerSecond.toLocaleString("en")}/s`,
    "",
  ];
  const rows = [
    ["server", "first answer of all", "idle", "GET, mean of the documents", "GET, slowest"],
    ["---", "---:", "---:", "---:", "---:"],
    ...[...rounds].map(([{ name }, own]) => [name, ...toCells(summarise(own))]),
    ["bar", ...bars],
  ];
  const table = rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const own = rounds.get(ours) ?? [];
  const told = `${documentCount} documents, medians of ${own.length} rounds; ${describeMachine()}.`;
  return { markdown: `${table}\n\n${told}`, missed: missedBars(summarise(own)) };
}

function missedBars({ firstAnswerInMs, idleInMb, getsPerSecond }: Summary): string[] {
  const checks: [isMissed: boolean, sentence: string][] = [
    [
      firstAnswerInMs > BARS.firstAnswerInMs,
      `the first answer took ${Math.round(firstAnswerInMs)} ms, more than ${BARS.firstAnswerInMs}.`,
    ],
    [
      idleInMb > BARS.idleInMb,
      `it takes ${Math.round(idleInMb)} MB at rest, more than ${BARS.idleInMb}.`,
    ],
    [
      getsPerSecond < BARS.getsPerSecond,
      `it answers ${Math.round(getsPerSecond)} GET/s, fewer than ${BARS.getsPerSecond}.`,
    ],
  ];
  return checks.filter(([isMissed]) => isMissed).map(([, sentence]) => sentence);
}
