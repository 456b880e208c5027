import { type Column, listBroken } from "./column.ts";
import type { IdleRaceRow, Measurements } from "./measure.ts";

export const MOST_LOAD = 1.3;
export const MOST_GROWTH_IN_MEGABYTES = 5;

/** Everything that must not be, and is: nothing, where all is well. */
export function findBroken(measurements: Measurements): string[] {
  const { columns, shrunk, storm, memory, idleRaces, survivors } = measurements;
  const { grownInMegabytes, listeners } = memory;
  return [
    ...columns.filter(({ isControl }) => !isControl).flatMap(listBroken),
    ...columns
      .filter(isIdleControl)
      .map(({ title }) => `${title} broke no bar, so the matrix shows nothing.`),
    ...(shrunk ? [`The shortest random sequence that breaks a bar: ${shrunk}`] : []),
    ...(storm.load > MOST_LOAD ? [`A storm of 503: ${storm.load.toFixed(2)} times the load.`] : []),
    ...(Math.abs(grownInMegabytes) > MOST_GROWTH_IN_MEGABYTES
      ? [`10,000 calls with one signal: ${grownInMegabytes.toFixed(1)} MB more than before.`]
      : []),
    ...(listeners > 0 ? [`10,000 calls with one signal: ${listeners} listeners are left.`] : []),
    ...idleRaces.flatMap(findHarm),
    ...survivors.map((name) => `No bar catches a runtime that ${name}.`),
  ];
}

// A bar that nobody breaks may be one that nobody can.
function isIdleControl({ isControl, figures }: Column): boolean {
  return isControl && Object.values(figures).every(({ broken }) => broken.length === 0);
}

function findHarm({ runtime, figures: { doubled, misjudged } }: IdleRaceRow): string[] {
  if (doubled + misjudged === 0) return [];
  return [`Idle connections, ${runtime}: ${doubled} sent twice, ${misjudged} verdicts wrong.`];
}
