import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable, toTable } from "../src/report/markdown-table.ts";
import { compareTables } from "../src/report/readme.ts";
import { sequence } from "../src/sequences/arbitrary.ts";

const TABLE = `
| | Node 20 | Bun |
| --- | --- | --- |
| sent twice | 0 | 0 |
`;

test("a table is as wide as its widest cells", () => {
  expect(toTable(["", "a"], [["sent twice", "0"]])).toBe(
    ["|            | a   |", "| ---------- | --- |", "| sent twice | 0   |"].join("\n"),
  );
});

test("only the first table is read", () => {
  const table = readTable(`text\n${TABLE}\n| x | y |\n| --- | --- |\n| sent twice | 9 |\n`);
  expect([...(table.get("sent twice") ?? [])]).toEqual([["Node 20", "0"], ["Bun", "0"]]); // prettier-ignore
});

test.each([
  { name: "the same", measured: TABLE, want: 0 },
  { name: "another figure", measured: TABLE.replace("| 0 |", "| 1 |"), want: 1 },
  { name: "a runtime that is not here", measured: TABLE.replace(/\|[^|]*\|$/gm, "|"), want: 0 },
  { name: "a runtime that is new", measured: TABLE.replaceAll("Bun", "Deno"), want: 1 },
  { name: "a row that is new", measured: TABLE.replace("twice", "thrice"), want: 2 },
])("$name: $want differences", ({ measured, want }) => {
  expect(compareTables(TABLE, measured)).toHaveLength(want);
});

test("a sequence is found again by its seed and its index", async () => {
  const [, , third] = fc.sample(sequence, { seed: 7, numRuns: 3 });
  const found: unknown[] = [];
  const property = fc.asyncProperty(sequence, async (candidate) => void found.push(candidate));
  await fc.check(property, { seed: 7, path: "2" });
  expect(found[0]).toEqual(third);
});
