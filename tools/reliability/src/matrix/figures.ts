import type { Result } from "./cell.ts";
import { BARS, type BarId, type Platform } from "./judge.ts";

/** How many calls a bar speaks of, and which of them broke it. */
export interface Figure {
  readonly of: number;
  readonly broken: readonly Result[];
}

export type Figures = Readonly<Record<BarId, Figure>>;

export function toFigures(results: readonly Result[], platform: Platform): Figures {
  const figures = BARS.map(({ id, concerns = () => true, isBroken }): [BarId, Figure] => {
    const concerned = results.filter((result) => concerns(result, platform));
    return [
      id,
      { of: concerned.length, broken: concerned.filter((result) => isBroken(result, platform)) },
    ];
  });
  return Object.fromEntries(figures) as Record<BarId, Figure>;
}

/** One line for whoever has to find out why. */
export function describe({ cell, outcome, truth }: Result): string {
  const { ending, kind, delivery, attempts, durationInMs, leaks, message } = outcome;
  const faults = cell.faults.map(({ name }) => name);
  return [
    `${cell.effect}: ${faults.slice(0, 3).join(" → ")} (${faults.length}×)`,
    `${ending} ${kind ?? ""} ${delivery ?? ""}, ${attempts ?? "?"} attempts, ${durationInMs} ms`,
    `at the server: ${truth.arrivedAtInMs.length} arrived, ${truth.executions} executed, ${truth.strayed} strayed`,
    ...(leaks.length > 0 ? [leaks.join(", ")] : []),
    message?.split("\n")[0] ?? "",
  ].join("; ");
}
