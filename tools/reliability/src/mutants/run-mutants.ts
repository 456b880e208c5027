import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE } from "../faults/catalogue.ts";
import { RUNTIME_DIST, bundleClient } from "../matrix/bundle.ts";
import { everyCell } from "../matrix/every-cell.ts";
import { toFigures } from "../matrix/figures.ts";
import { BARS } from "../matrix/judge.ts";
import type { World } from "../matrix/plan-call.ts";
import { runCells } from "../matrix/run-cells.ts";
import type { Program } from "../matrix/run-program.ts";
import { measureMemory } from "../measures/shared-signal.ts";
import { measureStorm } from "../measures/storm.ts";
import { MOST_LOAD } from "../report/bars.ts";
import type { Mutant } from "./mutants.ts";

const AT_ONCE = 3;

/** Every mutant that no bar catches. */
export async function findSurvivors(
  world: World,
  executable: string,
  mutants: readonly Mutant[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "mutants-"));
  const waiting = [...mutants.entries()];
  const survivors: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, mutant] = next;
      if (!(await isCaught(world, executable, mutant, join(folder, `${index}`))))
        survivors.push(mutant.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await rm(folder, { recursive: true });
  return survivors;
}

async function isCaught(
  world: World,
  executable: string,
  mutant: Mutant,
  folder: string,
): Promise<boolean> {
  const dist = join(folder, "dist");
  await mkdir(folder);
  await cp(RUNTIME_DIST, dist, { recursive: true });
  await breakFile(join(dist, "src", mutant.file), mutant);
  const toProgram = async (name: "zapspec" | "storm" | "memory"): Promise<Program> => ({
    executable,
    parameters: [],
    bundle: await bundleClient(name, folder, dist),
  });
  if (mutant.shownBy === "storm")
    return (await measureStorm(world, await toProgram("storm"), 3)).load > MOST_LOAD;
  if (mutant.shownBy === "shared signal")
    return (await measureMemory(world, await toProgram("memory"))).listeners > 0;
  const faults = CATALOGUE.filter(({ name }) => mutant.meets.test(name));
  if (faults.length === 0) throw new Error(`"${mutant.name}" meets no fault of the catalogue.`);
  const { results, oddities } = await runCells(
    world,
    await toProgram("zapspec"),
    everyCell(faults),
  );
  const figures = toFigures(results, "node");
  return oddities.length > 0 || BARS.some(({ id }) => figures[id].broken.length > 0);
}

async function breakFile(file: string, { name, replace, by }: Mutant): Promise<void> {
  const code = await readFile(file, "utf8");
  const times = code.split(replace).length - 1;
  if (times !== 1)
    throw new Error(
      `"${name}": ${file} holds \`${replace}\` ${times} times, and not once. Write the mutant anew.`,
    );
  await writeFile(
    file,
    code.replace(replace, () => by),
  );
}
