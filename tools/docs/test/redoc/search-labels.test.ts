import { expect, test } from "vitest";
import { loadRedocBundle } from "../../src/redoc/redoc-bundle.ts";
import { searchLabelPatches } from "../../src/redoc/search-labels.ts";

test("the texts of the search dialog are looked up, with Redoc's own where there is none", () => {
  // Not by toContain: a failure would print the whole script.
  const { script } = loadRedocBundle();
  const left = searchLabelPatches.filter(
    ([anchor, replacement]) => script.includes(anchor) || !script.includes(replacement),
  );
  expect(left).toEqual([]);
});
