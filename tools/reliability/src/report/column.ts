import { type Figures, describe, toFigures } from "../matrix/figures.ts";
import { BARS, type BarId, type Platform } from "../matrix/judge.ts";
import type { Run } from "../matrix/run-cells.ts";

/** One client in one runtime, beside the others. */
export interface Column {
  readonly title: string;
  /** Ours must keep the bars; a control shows that they can be broken. */
  readonly kind: "runtime" | "control";
  readonly platform: Platform;
  readonly calls: number;
  readonly figures: Figures;
  readonly oddities: readonly string[];
}

export function toColumn(
  title: string,
  kind: Column["kind"],
  platform: Platform,
  { results, oddities }: Run,
): Column {
  return {
    title,
    kind,
    platform,
    calls: results.length,
    figures: toFigures(results, platform),
    oddities,
  };
}

/** How many of the calls that a bar speaks of may break it. */
const ALLOWED: Readonly<Partial<Record<BarId, number>>> = { undecided: 0.02 };

/** Every bar that a column breaks, with the calls that broke it. */
export function listBroken({ title, figures, oddities }: Column): string[] {
  const broken = BARS.filter(({ id }) => {
    const { of, broken: calls } = figures[id];
    return calls.length > of * (ALLOWED[id] ?? 0);
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
