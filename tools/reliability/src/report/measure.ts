import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClientName, bundleClient } from "../matrix/bundle.ts";
import type { World } from "../matrix/plan-call.ts";
import type { Program } from "../matrix/run-program.ts";
import { runDisturbed, runMatrix } from "../matrix/run-matrix.ts";
import { type Run, runCells } from "../matrix/run-cells.ts";
import { CATALOGUE } from "../faults/catalogue.ts";
import { everyCellOnce } from "../matrix/every-cell.ts";
import { type IdleRaceFigures, measureIdleRace } from "../measures/idle-race.ts";
import { type MemoryFigures, measureMemory } from "../measures/shared-signal.ts";
import { type StormFigures, measureStorm } from "../measures/storm.ts";
import { type Runtime, findRuntime, listRuntimes } from "../runtimes.ts";
import { type SequencesRun, runSequences } from "../sequences/run-sequences.ts";
import { FaultServer } from "../server/fault-server.ts";
import { openPlaces } from "../server/places.ts";
import { type Column, toColumn } from "./column.ts";

/** All that is measured. */
export interface Measurements {
  /** Our client in every runtime that is here, then random sequences, then what others do. */
  readonly columns: readonly Column[];
  readonly missing: readonly Runtime[];
  readonly sequences: SequencesRun;
  readonly storm: StormFigures;
  readonly memory: MemoryFigures;
  readonly idleRaces: readonly IdleRaceRow[];
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

// Their waits between attempts cannot all be shortened.
const CONTROLLED = { concurrency: 160 };
const SEQUENCES = 2_000;
const RACES = ["node-20", "node-24"];
const RACING_SENDS = 600;

export async function measure({ isFull, seed, print }: MeasureOptions): Promise<Measurements> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "reliability-"));
  stack.defer(() => rm(folder, { recursive: true }));
  const world: World = {
    server: stack.use(await FaultServer.start()),
    places: stack.use(await openPlaces()),
  };
  const runtimes = await listRuntimes();
  const node = await findRuntime("node-24");
  const toProgram = async (
    name: ClientName,
    { executable = "", parameters }: Runtime = node,
  ): Promise<Program> => ({
    executable,
    parameters,
    bundle: await bundleClient(name, folder),
  });
  const columns: Column[] = [];
  const add = (title: string, kind: Column["kind"], { platform }: Runtime, run: Run): void => {
    columns.push(toColumn(title, kind, platform, run));
    print(`${title}: ${run.results.length} calls`);
  };

  for (const runtime of runtimes.filter(({ executable }) => executable))
    add(
      runtime.title,
      "runtime",
      runtime,
      await runMatrix(world, await toProgram("zapspec", runtime), runtime.platform),
    );
  add(
    "Node 24, disturbed",
    "runtime",
    node,
    await runDisturbed(world, await toProgram("zapspec"), "node"),
  );
  const sequences = await runSequences(world, await toProgram("zapspec"), SEQUENCES, seed);
  add(`${SEQUENCES} sequences`, "runtime", node, sequences.run);
  for (const name of ["openapi-fetch", "ky", "openai"] as const)
    add(
      name,
      "control",
      node,
      await runCells(world, await toProgram(name), everyCellOnce(CATALOGUE), CONTROLLED),
    );

  const idleRaces: IdleRaceRow[] = [];
  for (const name of RACES)
    for (const keepAlive of [undefined, true, false]) {
      const program = await toProgram("idle-race", await findRuntime(name));
      const figures = await measureIdleRace(world, program, keepAlive, RACING_SENDS);
      idleRaces.push({ runtime: name, keepAlive, figures });
    }
  print("idle connections");
  const storm = await measureStorm(world, await toProgram("storm"), isFull ? 60 : 6);
  print("storm");
  const memory = await measureMemory(world, await toProgram("memory"));
  print("memory");
  const missing = runtimes.filter(({ executable }) => !executable);
  return { columns, missing, sequences, storm, memory, idleRaces };
}
