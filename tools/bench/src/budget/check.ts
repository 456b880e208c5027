import { acceptFigures, listGrown, listShrunk, readBudgets } from "./budgets.ts";
import { measureFigures } from "./figures.ts";

type Print = (line: string) => void;

/** Holds the figures to their budgets, and gives the exit code. */
export async function checkBudgets(print: Print): Promise<number> {
  const [figures, budgets] = [await measureFigures(), await readBudgets()];
  for (const [name, figure] of Object.entries(figures))
    print(`${name}: ${figure} (budget ${budgets[name] ?? "none"})`);
  for (const sentence of listShrunk(figures, budgets)) print(sentence);
  const grown = listGrown(figures, budgets);
  for (const sentence of grown) print(`✗ ${sentence}`);
  return grown.length > 0 ? 1 : 0;
}

export async function acceptBudgets(print: Print): Promise<number> {
  await acceptFigures(await measureFigures());
  print("wrote tools/bench/budgets.json");
  return 0;
}
