import { type Column, listBroken } from "./column.ts";
import type { Measurements } from "./measure.ts";

export const MOST_LOAD = 1.3;
export const MOST_GROWTH_IN_MEGABYTES = 5;

/** Everything that must not be, and is: nothing, where all is well. */
export function findBroken({
  columns,
  sequences,
  storm,
  memory,
  idleRaces,
}: Measurements): string[] {
  const ours = columns.filter(({ kind }) => kind === "runtime");
  return [
    ...ours.flatMap(listBroken),
    ...columns
      .filter(isHarmless)
      .map(({ title }) => `${title} broke no bar, so the matrix shows nothing.`),
    ...(sequences.shrunk ? [`The shortest random sequence: ${sequences.shrunk}`] : []),
    ...(storm.load > MOST_LOAD
      ? [`A storm of 503: ${storm.load.toFixed(2)} times the load, more than ${MOST_LOAD}.`]
      : []),
    ...(Math.abs(memory.grownInMegabytes) > MOST_GROWTH_IN_MEGABYTES
      ? [`10,000 calls with one signal: ${memory.grownInMegabytes.toFixed(1)} MB more than before.`]
      : []),
    ...(memory.listeners > 0
      ? [`10,000 calls with one signal: ${memory.listeners} listeners are left.`]
      : []),
    ...idleRaces
      .filter(({ figures: { doubled, misjudged } }) => doubled + misjudged > 0)
      .map(
        ({ runtime, figures: { doubled, misjudged } }) =>
          `Idle connections, ${runtime}: ${doubled} sent twice, ${misjudged} verdicts wrong.`,
      ),
  ];
}

// The worst of the bars must be within reach of the faults.
function isHarmless({ kind, figures }: Column): boolean {
  return (
    kind === "control" &&
    figures.doubled.broken.length +
      figures.misjudged.broken.length +
      figures.unrecovered.broken.length ===
      0
  );
}
