import { CATALOGUE } from "../faults/catalogue.ts";
import { type Laboratory, openLaboratory } from "../laboratory.ts";
import { everyCellOnce } from "../matrix/every-cell.ts";
import { runCells } from "../matrix/run-cells.ts";
import { runDisturbed, runMatrix } from "../matrix/run-matrix.ts";
import { type IdleRaceFigures, measureIdleRace } from "../measures/idle-race.ts";
import { type MemoryFigures, measureMemory } from "../measures/shared-signal.ts";
import { type StormFigures, measureStorm } from "../measures/storm.ts";
import { MUTANTS } from "../mutants/mutants.ts";
import { findSurvivors } from "../mutants/run-mutants.ts";
import { type Runtime, findRuntime, howToGet, listRuntimes } from "../runtimes.ts";
import { runSequences } from "../sequences/run-sequences.ts";
import { type Column, toColumn } from "./column.ts";

/** All that is measured. */
export interface Measurements {
  /** Our client in every runtime that is here, disturbed, and in random sequences; then what others do. */
  readonly columns: readonly Column[];
  /** The shortest random sequence that broke a bar. */
  readonly shrunk: string | undefined;
  readonly storm: StormFigures;
  readonly memory: MemoryFigures;
  readonly idleRaces: readonly IdleRaceRow[];
  readonly mutants: number;
  readonly survivors: readonly string[];
}

export interface IdleRaceRow {
  readonly runtime: string;
  readonly keepAlive: boolean | undefined;
  readonly figures: IdleRaceFigures;
}

export interface MeasureOptions {
  /** A storm of a minute instead of a few seconds. */
  readonly isFull: boolean;
  readonly seed: number | undefined;
  readonly print: (line: string) => void;
}

const CONTROLS = ["openapi-fetch", "ky", "openai"] as const;
// Their waits between attempts cannot all be shortened, so more of them wait at a time.
const CONTROLLED = { concurrency: 160 };
const SEQUENCES = 2_000;
const RACES: ReadonlySet<string> = new Set(["node-20", "node-24"]);
const RACING_SENDS = 600;

export async function measure(options: MeasureOptions): Promise<Measurements> {
  await using laboratory = await openLaboratory();
  const { world, toProgram } = laboratory;
  const node = await findRuntime("node-24");
  const { columns, shrunk } = await fillColumns(laboratory, node, options);
  const idleRaces = await raceIdleConnections(laboratory, options);
  const storm = await measureStorm(world, await toProgram("storm", node), options.isFull ? 60 : 6);
  const memory = await measureMemory(world, await toProgram("memory", node));
  options.print(`${MUTANTS.length} mutants`);
  const survivors = await findSurvivors(world, node.executable, MUTANTS);
  return { columns, shrunk, idleRaces, storm, memory, mutants: MUTANTS.length, survivors };
}

async function fillColumns(
  { world, toProgram }: Laboratory,
  node: Runtime,
  { seed, print }: MeasureOptions,
): Promise<Pick<Measurements, "columns" | "shrunk">> {
  const columns: Column[] = [];
  const add = (column: Column): void => {
    columns.push(column);
    print(`${column.title}: ${column.calls} calls`);
  };
  for (const runtime of await listRuntimes()) {
    if (!runtime.executable) print(howToGet(runtime));
    else
      add(
        toColumn(
          runtime,
          await runMatrix(world, await toProgram("zapspec", runtime), runtime.platform),
        ),
      );
  }
  const program = await toProgram("zapspec", node);
  add(
    toColumn({ ...node, title: "Node 24, disturbed" }, await runDisturbed(world, program, "node")),
  );
  const { run, shrunk, ...sequences } = await runSequences(world, program, SEQUENCES, seed);
  print(`random sequences, seed ${sequences.seed}`);
  add(toColumn({ ...node, title: "random sequences" }, run));
  for (const name of CONTROLS) {
    const control = await runCells(
      world,
      await toProgram(name, node),
      everyCellOnce(CATALOGUE),
      CONTROLLED,
    );
    add(toColumn({ ...node, title: name, isControl: true }, control));
  }
  return { columns, shrunk };
}

async function raceIdleConnections(
  { world, toProgram }: Laboratory,
  { print }: MeasureOptions,
): Promise<IdleRaceRow[]> {
  const rows: IdleRaceRow[] = [];
  print("idle connections");
  for (const runtime of (await listRuntimes()).filter(({ name }) => RACES.has(name))) {
    if (!runtime.executable) continue;
    const program = await toProgram("idle-race", runtime);
    for (const keepAlive of [undefined, true, false]) {
      const figures = await measureIdleRace(world, program, keepAlive, RACING_SENDS);
      rows.push({ runtime: runtime.title, keepAlive, figures });
    }
  }
  return rows;
}
