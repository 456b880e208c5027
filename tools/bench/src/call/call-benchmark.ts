import { type Bar, listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import type { Client } from "../clients/client.ts";
import { guardedFetch } from "../clients/guarded-fetch.ts";
import { openWorkshop, type Workshop } from "../clients/workshop.ts";
import { describeDocument } from "../documents/bench-document.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { toTable } from "../table.ts";
import { firstMessage, start } from "./child.ts";
import type { LoopbackPlan, LoopbackTurns, Turn } from "./loopback-round.ts";
import { type Program, writePrograms } from "./programs.ts";
import { listSubjects, type Subject } from "./subject.ts";

const CONCURRENCIES = [1, 32];
/** How much longer than plain `fetch` ours may take, by concurrency. */
const BARS = [1.05, 1.1];
const COLUMNS = ["GET", "POST"].flatMap((call) =>
  CONCURRENCIES.map((concurrency) => `${call}, ${concurrency} at once`),
);

/** How a client compares with plain `fetch`, for each column. */
interface Ratios {
  readonly client: string;
  readonly time: readonly number[];
  readonly cpu: readonly number[];
}

export const callBenchmark: Benchmark = {
  name: "call",
  about: "a call to a server on this machine, in multiples of plain fetch, against other clients",
  run: async ({ quick, say }) => {
    const subjects = quick ? (await listSubjects()).slice(0, 1) : await listSubjects();
    say("packing, generating");
    await using workshop = await openWorkshop(subjects.map(({ document }) => document));
    const sections: string[] = [];
    const bars: Bar[] = [];
    for (const subject of subjects) {
      const [reference, ...others] = (await listPrograms(workshop, subject)) as [
        Program,
        ...Program[],
      ];
      const rounds: LoopbackTurns[][] = [];
      const count = quick ? 1 : 5;
      while (rounds.length < count) {
        rounds.push(await measureRound(subject, [reference, ...others], quick));
        say(`${describeDocument(subject.document)}: round ${rounds.length} of ${count}`);
      }
      const ratios = others.map((program, index) =>
        compare(
          program,
          rounds.map((round) => round[index] ?? []),
        ),
      );
      sections.push(`${describeSubject(subject)}\n\n${report(ratios)}`);
      const own = ratios.find(({ client }) => client === workshop.oursKept.name);
      bars.push(...toBars(subject, own));
    }
    const told = `Medians of the turns of ${quick ? "one round" : "5 rounds"}; ${describeMachine()}.`;
    return { markdown: [...sections, told].join("\n\n"), missed: listMissed(bars) };
  },
};

function listPrograms(workshop: Workshop, subject: Subject): Promise<Program[]> {
  const [plain, ...others] = workshop.clients as [Client, ...Client[]];
  return writePrograms({ ...workshop, clients: [plain, guardedFetch, ...others] }, subject);
}

/** A process for each client, with plain `fetch` beside it: none is slowed down by what another has set up or left behind. */
async function measureRound(
  { get, post }: Subject,
  [reference, ...others]: readonly [Program, ...Program[]],
  quick: boolean,
): Promise<LoopbackTurns[]> {
  const answers = { [`GET ${get.target}`]: get.answer, [`POST ${post.target}`]: post.answer };
  const server = start("server.ts", answers);
  try {
    const { port } = await firstMessage<{ port: number }>(server);
    const found: LoopbackTurns[] = [];
    for (const program of others) {
      const plan: LoopbackPlan = {
        baseUrl: `http://127.0.0.1:${port}`,
        program,
        reference,
        concurrencies: CONCURRENCIES,
        turns: quick ? 16 : 40,
        callsPerTurn: 96,
      };
      found.push(await firstMessage<LoopbackTurns>(start("loopback-round.ts", plan)));
    }
    return found;
  } finally {
    server.disconnect();
  }
}

function compare({ client }: Program, rounds: readonly LoopbackTurns[]): Ratios {
  const ratiosOf = (figure: keyof Turn): number[] =>
    [0, 1].flatMap((call) =>
      CONCURRENCIES.map((_, concurrency) =>
        median(
          rounds.flatMap((round) => (round[call]?.[concurrency] ?? []).map((turn) => turn[figure])),
        ),
      ),
    );
  return { client, time: ratiosOf("time"), cpu: ratiosOf("cpu") };
}

function report(ratios: readonly Ratios[]): string {
  const cell = (value: number): string => value.toFixed(2);
  const rows = ratios.map(({ client, time, cpu }) => [
    client,
    ...time.map((value, index) => `${cell(value)} (${cell(cpu[index] ?? Number.NaN)})`),
  ]);
  const bar = COLUMNS.map((_, index) => `≤ ${cell(BARS[index % BARS.length] ?? Number.NaN)}`);
  return toTable(["time (processor) / plain fetch", ...COLUMNS], [...rows, ["bar", ...bar]]);
}

function describeSubject({ document, get, post }: Subject): string {
  const bytes = (value: unknown): string => `${JSON.stringify(value).length} B`;
  return `The document of ${describeDocument(document)}: GET answers ${bytes(get.answer)}; POST sends ${bytes(post.body)} and answers ${bytes(post.answer)}.`;
}

function toBars({ document }: Subject, own: Ratios | undefined): Bar[] {
  return COLUMNS.map((column, index) => ({
    what: `${describeDocument(document)}, ${column}, in multiples of plain fetch`,
    measured: own?.time[index] ?? Number.NaN,
    most: BARS[index % BARS.length] ?? Number.NaN,
    digits: 2,
  }));
}
