import { beforeAll, describe, expect, it } from "vitest";
import { highest } from "../src/bump.ts";
import { toReleaseText } from "../src/changeset/release-text.ts";
import { type Judged, judgeCorpus, listBases, readCases } from "./corpus.ts";

const CASES = listBases().flatMap((base) => readCases(base).map(({ name }) => ({ base, name })));

let judged: readonly Judged[];

beforeAll(async () => {
  judged = await judgeCorpus();
}, 600_000);

describe("a small change is rated as a person would", () => {
  it.each(CASES)("$base: $name", ({ base, name }) => {
    const { want, why, findings, says } = find(base, name);
    expect(highest(findings.map(({ bump }) => bump)), `${why}\n${tell(findings)}`).toBe(want);
    if (says) expect(toReleaseText(findings, want)).toContain(says);
  });
});

describe("the corpus", () => {
  it("is large, and names every case once", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(({ base, name }) => `${base} ${name}`)).size).toBe(CASES.length);
  });

  it("says of each why", () => {
    for (const { name, why } of judged) expect(why, name).toMatch(/^\S.*\.$/);
  });

  it("has no change that breaks a consumer's compile and is not major", () => {
    const broken = judged.filter(({ breaksConsumer }) => breaksConsumer);
    expect(broken.length).toBeGreaterThan(20);
    expect(broken.filter(({ want }) => want !== "major").map(({ name }) => name)).toEqual([]);
    expect(broken.filter(({ findings }) => !hasMajor(findings)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

function find(base: string, name: string): Judged {
  const found = judged.find((candidate) => candidate.base === base && candidate.name === name);
  if (!found) throw new Error(`${base} has no case "${name}".`);
  return found;
}

function hasMajor(findings: Judged["findings"]): boolean {
  return findings.some(({ bump }) => bump === "major");
}

function tell(findings: Judged["findings"]): string {
  return findings.map(({ bump, source, text }) => `${bump} ${source}: ${text}`).join("\n");
}
