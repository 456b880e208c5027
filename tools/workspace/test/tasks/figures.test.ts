import { expect, it } from "vitest";
import { addUp } from "../../src/tasks/figures.ts";

it("what several tasks say of the same is added up, and everything else is said as it was", () => {
  const lines = [
    "acme: operations covered 1/1",
    "samples executed: 3/3",
    "wide 12 px",
    "samples executed: 4/5",
  ];
  expect(addUp(lines)).toEqual([
    "acme: operations covered 1/1",
    "wide 12 px",
    "samples executed: 7/8",
  ]);
});
