import { describe, expect, test } from "vitest";
import { violationsOf } from "./browser/accessibility.ts";
import {
  colourSchemes,
  documentOf,
  entriesIn,
  openPage,
  samplesOf,
  useDocsSite,
} from "./browser/docs-site.ts";
import { subjects } from "./documents-under-test.ts";
import { sectionLink } from "../src/evidence/evidence-line.ts";
import { languages } from "../src/language/languages.ts";
import { listOperations } from "../src/operation-facts.ts";
import { anchorOf, pageOf } from "../src/site-paths.ts";
import { readMenu, readOperation } from "./browser/redoc-page.ts";

useDocsSite();

describe.each(subjects)("the page of $vendor", ({ vendor }) => {
  test("shows every operation in the menu, and every webhook, with its evidence and an operation's effect, and asks no other host", async () => {
    const { page, observed } = await openPage(`${vendor}.html`);
    const entries = await readMenu(page);
    const texts = entries.map(({ text }) => text);
    const operations = await entriesIn(vendor, "paths");
    const webhooks = await entriesIn(vendor, "webhooks");
    const samples = await samplesOf(vendor);
    // What the start page, search and the index for machines link to.
    const linked = listOperations(await documentOf(vendor)).map(({ tag, id }) => anchorOf(tag, id));
    expect(entries.map(({ href }) => href)).toEqual(expect.arrayContaining(linked));
    expect(texts.toSorted()).toEqual([...operations, ...webhooks].toSorted());
    for (const entry of entries) {
      const shown = await readOperation(page, entry);
      expect(shown, entry.text).toMatch(/^Evidence: (documented|observed|inferred)/m);
      if (webhooks.includes(entry.text)) continue;
      expect(shown, entry.text).toMatch(/^Effect: (read|idempotent|unsafe)/m);
      const sample = samples.find((source) => squeeze(shown).includes(squeeze(source)));
      expect(sample, `a sample of ${entry.text} in\n${shown}`).toBeDefined();
    }
    expect(observed).toEqual({ outside: [], faults: [] });
  });

  test.each(languages)("has the headings that marks lead to, in $tag", async (language) => {
    const { page } = await openPage(pageOf(vendor, language));
    const links = await page.$$eval("[data-component-name='Menu/Menu'] a", (anchors) =>
      anchors.map((anchor) => anchor.getAttribute("href")),
    );
    const { heading, sourcesHeading } = language.evidence;
    expect(links).toEqual(expect.arrayContaining([heading, sourcesHeading].map(sectionLink)));
  });

  test("links in its menu stay in the page", async () => {
    const { page } = await openPage(`${vendor}.html`);
    const links = await page.$$eval("[data-component-name='Menu/Menu'] a", (anchors) =>
      anchors.map((anchor) => anchor.getAttribute("href")),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
  });

  test.each(colourSchemes)("breaches no rule of WCAG A and AA in %s colours", async (scheme) => {
    const { page } = await openPage(`${vendor}.html`, scheme);
    const [entry] = await readMenu(page);
    if (entry) await readOperation(page, entry);
    expect(await violationsOf(page)).toEqual([]);
  });
});

// Redoc puts its own spaces between the lines of code.
function squeeze(text: string): string {
  return text.replaceAll(/\s/g, "");
}
