import { expect, test } from "vitest";
import { introduceEvidence } from "../../src/evidence/introduce-evidence.ts";
import { sectionLink } from "../../src/evidence/evidence-line.ts";
import { listSources, readSection } from "../../src/evidence/read-sources.ts";
import { english } from "../../src/language/en.ts";
import { objectAt, textAt, type OpenApiObject } from "../../src/openapi.ts";

const table = "| Id | What |\n|---|---|\n| `handbook` | The keepers' handbook |";
const evidence = { level: "documented", source: "handbook" };

function introduction(document: OpenApiObject, sources?: string): string {
  const marking = { strings: english, sources: listSources(sources) };
  return textAt(objectAt(introduceEvidence(document, sources, marking), "info"), "description");
}

test("the introduction ends with a legend, the document's own evidence and the sources", () => {
  const given = { info: { description: "Lamps." }, "x-evidence": evidence };
  const text = introduction(given, table);
  expect(text).toMatch(/^Lamps\.\n\n## Evidence\n\n/);
  expect(text).toContain(
    `Where nothing else is said: **Evidence:** [documented](#/section/sources "● source handbook: The keepers' handbook")`,
  );
  expect(text).toMatch(/## Sources\n\n- \*\*`handbook`\*\* The keepers' handbook\.$/);
});

test("a document without evidence keeps its introduction", () => {
  expect(introduction({ info: { description: "Lamps." } }, table)).toBe("Lamps.");
});

test("the sources are what stands between their heading and the next", () => {
  const readme = `# Lighthouse\n\n## Sources\n\n${table}\n\n## Decisions\n\nNone.\n`;
  expect(readSection(readme, "Sources")).toBe(table);
});

test("a translated README is read by what its headings translate", () => {
  const readme = `## Fontes\n\n<!-- translates "Sources" en-1 -->\n\n${table}\n\n### Mais\n\n<!-- translates "More" -->\n\nNada.\n\n## Decisões\n`;
  expect(readSection(readme, "Sources")).toBe(`${table}\n\n### Mais\n\nNada.`);
  expect(readSection(readme, "Fontes")).toBeUndefined();
});

test("a README without sources has none", () => {
  expect(readSection("# Lighthouse\n\n## Decisions\n", "Sources")).toBeUndefined();
});

test("a source is known by its id, and told without marks", () => {
  const rows = "| `log` | [The log](https://log.example), `log.txt` | kind |\n";
  expect([...listSources(table + "\n" + rows)]).toEqual([
    ["handbook", "The keepers' handbook"],
    ["log", "The log, log.txt"],
  ]);
});

test("a heading is linked to as Redoc names it", () => {
  expect(sectionLink("Evidência e Fontes")).toBe("#/section/evidencia-e-fontes");
});
