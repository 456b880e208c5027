import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Bar, listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import { describeMachine } from "../machine.ts";
import { median } from "../median.ts";
import { ROOT } from "../root.ts";
import { toTable } from "../table.ts";

/** How much more a change may cost among many vendors, and how long it may take. */
const BARS = { factor: 1.2, seconds: 2 };
const FEW = "4";
const MANY = "40";

/** One save among so many vendors, as tools/workspace tells it. */
interface Save {
  readonly vendors: number;
  readonly seconds: readonly number[];
  readonly written: readonly string[];
  readonly again: readonly string[];
  readonly tasks: number;
}

export const changeBenchmark: Benchmark = {
  name: "change",
  about: "what a saved document costs, among few vendors and among many",
  run: async ({ quick, say }) => {
    const rounds: Save[][] = [];
    const count = quick ? 1 : 3;
    while (rounds.length < count) {
      say(
        `round ${rounds.length + 1} of ${count}: ${FEW} and ${MANY} vendors in a copy of the project`,
      );
      rounds.push(await measureSaves());
    }
    const [few, many] = [0, 1].map((index) => summarise(rounds.map((own) => own[index] as Save)));
    if (!few || !many) throw new Error("Nothing was measured.");
    const rows = [few, many].map(({ vendors, seconds, written, again, tasks }) => [
      String(vendors),
      `${seconds.toFixed(2)} s`,
      String(written),
      `${again} of ${tasks}`,
    ]);
    const bar = ["bar", `≤ ${BARS.seconds} s, ≤ ${BARS.factor} × few`, "1", "as few"];
    const head = ["vendors", "fresh types after", "vendors written", "tasks that run again"];
    const told = `Medians of ${count} round(s) of saves; ${describeMachine()}.`;
    return {
      markdown: `${toTable(head, [...rows, bar])}\n\n${told}`,
      missed: listMissed(toBars(few, many)),
    };
  },
};

async function measureSaves(): Promise<Save[]> {
  const command = ["tools/workspace/src/measure-dev.ts", "--json", FEW, MANY];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Save);
}

function summarise(saves: readonly Save[]) {
  const largest = (figure: (save: Save) => number): number => Math.max(...saves.map(figure));
  return {
    vendors: largest(({ vendors }) => vendors),
    seconds: median(saves.flatMap(({ seconds }) => seconds)),
    written: largest(({ written }) => written.length),
    again: largest(({ again }) => again.length),
    tasks: largest(({ tasks }) => tasks),
  };
}

function toBars(few: ReturnType<typeof summarise>, many: ReturnType<typeof summarise>): Bar[] {
  const seconds = { measured: many.seconds, digits: 2 };
  return [
    { what: `${MANY} vendors, seconds to fresh types`, ...seconds, most: BARS.seconds },
    {
      what: `${MANY} vendors against ${FEW}, seconds`,
      ...seconds,
      most: few.seconds * BARS.factor,
    },
    { what: "vendors written by one change", measured: many.written, most: 1 },
    { what: `tasks that run again among ${MANY} vendors`, measured: many.again, most: few.again },
  ];
}
