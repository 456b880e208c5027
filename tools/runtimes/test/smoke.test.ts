import { describe, expect, it } from "vitest";
import { listCandidates } from "../src/launches.ts";
import { runSmoke } from "../src/smoke.ts";
import { CHECKS } from "../src/suite/checks.ts";
import { toTable } from "../src/table.ts";

const isLinuxOnIntel = process.platform === "linux" && process.arch === "x64";
const absent = { name: "absent", howToGet: "Buy it.", find: async () => undefined };
const broken = {
  name: "broken",
  howToGet: "",
  find: async () => ({ version: "1", run: () => Promise.reject(new Error("It fell over.")) }),
};

const smoke = await runSmoke([...listCandidates(), absent, broken]);
const own = smoke.results.filter(({ name }) => name !== "absent" && name !== "broken");
const table = toTable(smoke);
console.log(toTable({ ...smoke, results: own }));

describe("every packed client", () => {
  it.each(own)("does the same on $name", ({ findings, missing, problems }) => {
    expect(problems).toEqual([]);
    const wanted = CHECKS.length * smoke.vendors.length;
    expect(findings).toHaveLength(missing === undefined ? wanted : 0);
  });

  it("runs on all eight runtimes where npm brings them", () => {
    const ran = own.filter(({ findings }) => findings.length > 0);
    expect(own).toHaveLength(8);
    if (isLinuxOnIntel) expect(ran).toHaveLength(8);
  });

  it("sends its unsafe call once from each runtime", () => {
    expect(smoke.problems).toEqual([]);
  });
});

describe("the table", () => {
  it("says plainly what is not on this machine, and how to get it", () => {
    expect(table).toMatch(/^absent +not on this machine$/m);
    expect(table).toContain("- absent: Buy it.");
  });

  it("says plainly what broke down, and why", () => {
    expect(table).toMatch(/^broken +1 +broke down$/m);
    expect(table).toContain("✗ broken: It fell over.");
  });
});
