import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import zapspec from "../plugin.ts";
import { findFixtures, wantedIn, type Wanted } from "./fixture.ts";
import { lint, type Finding } from "./lint.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fixtures = findFixtures(root);
let findings: readonly Finding[] = [];

beforeAll(async () => {
  findings = await lint(
    root,
    fixtures.map(({ document }) => document),
  );
});

describe("a document gets the findings its comments ask for, in their lines, and no others", () => {
  test.for(fixtures)("$name", (fixture) => {
    const wanted = wantedIn(root, fixture);
    const found = findings.filter(({ file }) => fixture.files.includes(file));

    expect(found.map((finding) => nameAs(finding, wanted)).sort()).toEqual(
      wanted.map(toLine).sort(),
    );
  });
});

test("the clean document asks for nothing", () => {
  const clean = fixtures.find(({ name }) => name === "clean")!;

  expect(wantedIn(root, clean)).toEqual([]);
});

test.for(Object.keys(zapspec().rules.oas3))("a document breaks %s", (rule) => {
  const wanted = fixtures.flatMap((fixture) => wantedIn(root, fixture));

  expect(wanted.map((want) => want.rule)).toContain(rule);
});

/** A finding that is wanted reads as its comment does; one that is not shows its whole message. */
function nameAs(finding: Finding, wanted: readonly Wanted[]): string {
  const match = wanted.find(
    (want) =>
      want.file === finding.file &&
      want.line === finding.line &&
      want.rule === finding.rule &&
      finding.message.includes(want.part),
  );
  return toLine({ ...finding, part: match?.part ?? finding.message });
}

function toLine({ file, line, rule, part }: Wanted): string {
  return `${file}:${line} ${rule}: ${part}`;
}
