import { beforeEach, expect, it } from "vitest";
import { Tally } from "../../src/tasks/tally.ts";

let lines: string[];
let tally: Tally;

beforeEach(() => {
  lines = [];
  tally = new Tally(new Map([["acme#lint", "lint of acme"]]), (line) => void lines.push(line));
});

const report = { title: "contract of acme", passed: 5, failed: 0, seconds: 12.34 };

it("counts what ran and what came from the cache alike, and tells how much did", () => {
  const figures = ["samples executed: 2/2"];
  tally.add({ id: "a", isCached: false, report: { ...report, figures }, output: "" });
  tally.add({
    id: "b",
    isCached: true,
    report: { ...report, figures, note: "93/100" },
    output: "",
  });
  expect(tally.sumUp()).toBe(0);
  expect(lines).toEqual([
    "✓ contract of acme: 5 passed (12.3 s)",
    "✓ contract of acme: 93/100, 5 passed (cached)",
    "samples executed: 4/4",
    "5 of those that passed did so before, and nothing changed since",
    "10 passed, 0 failed",
  ]);
});

it("shows what failed said", () => {
  tally.add({
    id: "a",
    isCached: false,
    report: { ...report, failed: 1 },
    output: "Expected 1.\n",
  });
  expect(tally.sumUp()).toBe(1);
  expect(lines).toEqual([
    "✗ contract of acme: 5 passed, 1 failed (12.3 s)",
    "Expected 1.",
    "5 passed, 1 failed",
  ]);
});

it("counts a task that ended without a report as a failure", () => {
  tally.add({ id: "acme#lint", isCached: false, output: "Segmentation fault" });
  expect(tally.sumUp()).toBe(1);
  expect(lines.slice(0, 2)).toEqual(["✗ lint of acme: broke down (0.0 s)", "Segmentation fault"]);
});
