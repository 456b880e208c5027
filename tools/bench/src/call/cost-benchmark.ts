import { type Bar, listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import { openWorkshop, type Workshop } from "../clients/workshop.ts";
import { describeDocument } from "../documents/bench-document.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { toTable } from "../table.ts";
import { firstMessage, start } from "./child.ts";
import type { CostPlan, CostTimes } from "./cost-round.ts";
import { writePrograms } from "./programs.ts";
import { listSubjects, type Subject } from "./subject.ts";

/** The part of what openapi-fetch costs that ours may cost. */
const BAR = 0.8;

/** Microseconds for GET and POST, without what plain `fetch` takes. */
interface Cost {
  readonly client: string;
  readonly own: readonly number[];
}

export const costBenchmark: Benchmark = {
  name: "cost",
  about: "what a client itself takes for a call, with a fetch that answers at once",
  run: async ({ quick, say }) => {
    const subjects = quick ? (await listSubjects()).slice(0, 1) : await listSubjects();
    say("packing, generating");
    await using workshop = await openWorkshop(subjects.map(({ document }) => document));
    const sections: string[] = [];
    const bars: Bar[] = [];
    for (const subject of subjects) {
      say(describeDocument(subject.document));
      const costs = await measure(workshop, subject, quick);
      const rows = costs.map(({ client, own }) => [client, ...own.map((time) => time.toFixed(1))]);
      const most = limitsOf(workshop, costs);
      const bar = ["bar", ...most.map((time) => `≤ ${time.toFixed(1)}`)];
      const title = `The document of ${describeDocument(subject.document)}.`;
      const head = ["µs beyond plain fetch", "GET", "POST"];
      sections.push(`${title}\n\n${toTable(head, [...rows, bar])}`);
      bars.push(...toBars(workshop, subject, costs, most));
    }
    const told = `Medians of ${quick ? "one round" : "7 rounds"}; ${describeMachine()}.`;
    return { markdown: [...sections, told].join("\n\n"), missed: listMissed(bars) };
  },
};

/** A process for each client and round; the clients take turns. */
async function measure(workshop: Workshop, subject: Subject, quick: boolean): Promise<Cost[]> {
  const programs = await writePrograms(workshop, subject);
  const rounds: CostTimes[][] = programs.map(() => []);
  for (let round = 0; round < (quick ? 1 : 7); round += 1)
    for (const [index, program] of programs.entries()) {
      const answers = [subject.get.answer, subject.post.answer] as const;
      const plan: CostPlan = { program, answers, minimumInMs: quick ? 200 : 600 };
      rounds[index]?.push(await firstMessage<CostTimes>(start("cost-round.ts", plan)));
    }
  const times = rounds.map((own) => [0, 1].map((call) => median(own.map((one) => one[call] ?? 0))));
  const plain = times[0] ?? [];
  return programs.slice(1).map(({ client }, index) => ({
    client,
    own: (times[index + 1] ?? []).map((time, call) => time - (plain[call] ?? 0)),
  }));
}

function limitsOf({ openapiFetch }: Workshop, costs: readonly Cost[]): number[] {
  const reference = costs.find(({ client }) => client === openapiFetch.name);
  return (reference?.own ?? []).map((time) => time * BAR);
}

function toBars(
  { ours }: Workshop,
  { document }: Subject,
  costs: readonly Cost[],
  most: readonly number[],
): Bar[] {
  const own = costs.find(({ client }) => client === ours.name)?.own ?? [];
  return ["GET", "POST"].map((call, index) => ({
    what: `${describeDocument(document)}, ${call}, µs of the client itself`,
    measured: own[index] ?? Number.NaN,
    most: most[index] ?? Number.NaN,
    digits: 1,
  }));
}
