import { type Figures, describe, toFigures } from "../matrix/figures.ts";
import { BARS, type BarId, type Platform } from "../matrix/judge.ts";
import type { Run } from "../matrix/run-cells.ts";

/** One client under one circumstance, beside the others. */
export interface Column {
  readonly title: string;
  /** Ours must keep the bars; a control shows that they can be broken. */
  readonly isControl: boolean;
  readonly calls: number;
  readonly figures: Figures;
  /** What went wrong with the process itself. */
  readonly oddities: readonly string[];
}

export function toColumn(
  of: { readonly title: string; readonly platform: Platform; readonly isControl?: boolean },
  { results, oddities }: Run,
): Column {
  const { title, platform, isControl = false } = of;
  return {
    title,
    isControl,
    calls: results.length,
    figures: toFigures(results, platform),
    oddities,
  };
}

/** The part of the calls that a bar speaks of which may break it; of the other bars none may. */
const TOLERATED: Readonly<Partial<Record<BarId, number>>> = { undecided: 0.02 };

/** Every bar that a column breaks, with some of the calls that broke it. */
export function listBroken({ title, figures, oddities }: Column): string[] {
  const broken = BARS.filter(({ id }) => {
    const { of, broken: calls } = figures[id];
    return calls.length > of * (TOLERATED[id] ?? 0);
  });
  return [
    ...oddities.map((oddity) => `${title}: ${oddity}`),
    ...broken.flatMap(({ id, title: bar }) => {
      const calls = figures[id].broken;
      const shown = calls.slice(0, 5).map((result) => `  ${describe(result)}`);
      return [`${title}: ${bar}: ${calls.length} of ${figures[id].of}`, ...shown];
    }),
  ];
}
