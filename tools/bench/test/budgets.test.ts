import { expect, test } from "vitest";
import { listGrown, listShrunk, readBudgets, roundUp } from "../src/budget/budgets.ts";
import { measureFigures } from "../src/budget/figures.ts";

test("what a consumer weighs, a compiler does and codegen writes stays within the budgets", async () => {
  const [figures, budgets] = [await measureFigures(), await readBudgets()];
  for (const [name, figure] of Object.entries(figures))
    console.log(`${name}: ${figure} (budget ${budgets[name] ?? "none"})`);
  console.log(listShrunk(figures, budgets).join("\n"));
  expect(Object.keys(figures)).toContain("generated resources.ts, bytes");
  expect(listGrown(figures, budgets)).toEqual([]);
  expect(figures["bundle of all calls, gzip bytes"]).toBeGreaterThanOrEqual(
    figures["bundle of one call, gzip bytes"] ?? Number.NaN,
  );
});

test("a byte above a budget is too much, the budget itself is not, and the sentence says what to do", () => {
  const budgets = { bundle: 100, types: 5 };
  expect(listGrown({ bundle: 100, types: 5 }, budgets)).toEqual([]);
  expect(listGrown({ bundle: 101, types: 5 }, budgets)).toEqual([
    "bundle: 101, and the budget is 100. If it is worth it, `pnpm bench --accept` raises the budget; the commit says what was bought.",
  ]);
});

test("a figure without a budget is no figure that passes", () => {
  expect(listGrown({ bundle: 1 }, {})).toEqual([
    expect.stringContaining("there is no budget for it"),
  ]);
});

test.each([
  [{ bundle: 96 }, []],
  [{ bundle: 94 }, ["bundle: 94 of 100. `pnpm bench --accept` lowers the budget."]],
  [{}, ["bundle: it is measured no more. `pnpm bench --accept` lowers the budget."]],
])("of a budget of 100, %j tells %j", (figures, want) => {
  expect(listShrunk(figures, { bundle: 100 })).toEqual(want);
});

test.each([
  [0, 0],
  [7, 7],
  [162, 162],
  [13_359, 13_400],
  [13_400, 13_400],
  [75_922, 76_000],
])("%d becomes a budget of %d", (figure, want) => {
  expect(roundUp(figure)).toBe(want);
});
