import { expect, test } from "vitest";
import { listMissed } from "../src/bar.ts";

test.each([
  [1.05, []],
  [1.06, ["GET: 1.06, which is more than 1.05."]],
  [Number.NaN, ["GET: NaN, which is more than 1.05."]],
])("of a bar of 1.05, %d tells %j", (measured, want) => {
  expect(listMissed([{ what: "GET", measured, most: 1.05, digits: 2 }])).toEqual(want);
});
