import { expect, test } from "vitest";
import { median } from "../src/median.ts";
import { replaceFigures } from "../src/write-figures.ts";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])("the median of %j is %d", (values, want) => {
  expect(median(values)).toBe(want);
});

test("figures stand between their marks, and replace those before", () => {
  const readme =
    "a\n<!-- bench mock: written by `pnpm bench` -->\nold\n<!-- /bench mock -->\nb\n<!-- bench docs: written by `pnpm bench` -->\nkept\n<!-- /bench docs -->";
  expect(replaceFigures(readme, "mock", "new")).toBe(readme.replace("\nold\n", "\n\nnew\n\n"));
});

test("a README without the marks is refused, with the lines that it lacks", () => {
  expect(() => replaceFigures("nothing", "mock", "new")).toThrow("<!-- /bench mock -->");
});
