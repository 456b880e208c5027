import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figures } from "./figures.ts";

const FILE = join(import.meta.dirname, "../../budgets.json");

export async function readBudgets(): Promise<Figures> {
  return JSON.parse(await readFile(FILE, "utf8")) as Figures;
}

/** Makes what is measured the budget. */
export async function acceptFigures(figures: Figures): Promise<void> {
  const budgets = Object.entries(figures).map(([name, figure]) => [name, roundUp(figure)]);
  await writeFile(FILE, `${JSON.stringify(Object.fromEntries(budgets), null, 2)}\n`);
}

/** What grew beyond its budget, and what has none, as sentences that say what to do. */
export function listGrown(figures: Figures, budgets: Figures): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const budget = budgets[name];
    if (budget === undefined) return `${name}: ${figure}, and there is no budget for it. ${HOW}`;
    return figure > budget ? `${name}: ${figure}, and the budget is ${budget}. ${HOW}` : [];
  });
}

/** What became so much less that its budget should follow, so that it is not lost again. */
export function listShrunk(figures: Figures, budgets: Figures): string[] {
  return Object.entries(budgets).flatMap(([name, budget]) => {
    const figure = figures[name];
    if (figure === undefined) return `${name}: it is measured no more. ${LOWER}`;
    return roundUp(figure) < budget * 0.95 ? `${name}: ${figure} of ${budget}. ${LOWER}` : [];
  });
}

const HOW =
  "If it is worth it, `pnpm bench --accept` raises the budget; the commit says what was bought.";
const LOWER = "`pnpm bench --accept` lowers the budget.";

/** To three figures: zlib does not pack alike on every processor, and no budget shall move with every word. */
export function roundUp(figure: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(figure, 1))) - 2);
  return Math.ceil(figure / step) * step;
}
