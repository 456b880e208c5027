import { expect, test } from "vitest";
import { introduceEvidence } from "../../src/evidence/introduce-evidence.ts";
import { readSources } from "../../src/evidence/read-sources.ts";
import { objectAt, textAt, type OpenApiObject } from "../../src/openapi.ts";

const table = "| Id | What |\n|---|---|\n| `handbook` | The keepers' handbook |";
const evidence = { level: "documented", source: "handbook" };

function introduction(document: OpenApiObject, sources?: string): string {
  return textAt(objectAt(introduceEvidence(document, sources), "info"), "description");
}

test("the introduction ends with a legend, the document's own evidence and the sources", () => {
  const given = { info: { description: "Lamps." }, "x-evidence": evidence };
  const text = introduction(given, table);
  expect(text).toMatch(/^Lamps\.\n\n## Evidence\n\n/);
  expect(text).toContain(
    "Where nothing else is said: **Evidence:** documented (source [`handbook`](#/section/sources)).",
  );
  expect(text.endsWith(`## Sources\n\n${table}`)).toBe(true);
});

test("a document without evidence keeps its introduction", () => {
  expect(introduction({ info: { description: "Lamps." } }, table)).toBe("Lamps.");
});

test("the sources are what stands between their heading and the next", () => {
  const readme = `# Lighthouse\n\n## Sources\n\n${table}\n\n## Decisions\n\nNone.\n`;
  expect(readSources(readme)).toBe(table);
});

test("a README without sources has none", () => {
  expect(readSources("# Lighthouse\n\n## Decisions\n")).toBeUndefined();
});
