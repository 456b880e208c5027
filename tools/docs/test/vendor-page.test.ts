import { beforeAll, describe, expect, test } from "vitest";
import {
  documentOf,
  entriesIn,
  listPages,
  openFirstTab,
  samplesOf,
  useDocsSite,
  vendors,
} from "./browser/docs-site.ts";
import { transferredBy } from "./browser/measure-page.ts";
import {
  readReference,
  type Reading,
  violationsInTheDark,
  type Visit,
  visitReference,
} from "./browser/visit-reference.ts";
import { subjects } from "./documents-under-test.ts";
import { sectionLink } from "../src/evidence/evidence-line.ts";
import { languages, original } from "../src/language/languages.ts";
import { listOperations } from "../src/operation-facts.ts";
import { anchorOf, pageOf } from "../src/site-paths.ts";

useDocsSite();

describe.each(subjects)("the page of $vendor", ({ vendor }) => {
  let reading: Reading;
  const visits = new Map<string, Visit>();

  beforeAll(async () => {
    reading = await readReference(pageOf(vendor, original));
    for (const language of languages)
      visits.set(
        language.tag,
        language === original ? reading : await visitReference(pageOf(vendor, language)),
      );
  }, 240_000);

  test("is there in every language", () => {
    const wanted = languages.map((language) => pageOf(vendor, language));
    expect(wanted).toEqual([`${vendor}.html`, `pt-BR/${vendor}.html`]);
    expect(listPages()).toEqual(expect.arrayContaining(wanted));
  });

  test("shows every operation in the menu, and every webhook, with its evidence and an operation's effect", async () => {
    const entries = reading.shown.map(({ entry }) => entry);
    const texts = entries.map(({ text }) => text);
    const operations = await entriesIn(vendor, "paths");
    const webhooks = await entriesIn(vendor, "webhooks");
    const samples = await samplesOf(vendor);
    // What the start page, search and the index for machines link to.
    const linked = listOperations(await documentOf(vendor)).map(({ tag, id }) => anchorOf(tag, id));
    expect(entries.map(({ href }) => href)).toEqual(expect.arrayContaining(linked));
    expect(texts.toSorted()).toEqual([...operations, ...webhooks].toSorted());
    for (const { entry, text: shown } of reading.shown) {
      expect(shown, entry.text).toMatch(/^Evidence: (documented|observed|inferred)/m);
      if (webhooks.includes(entry.text)) continue;
      expect(shown, entry.text).toMatch(/^Effect: (read|idempotent|unsafe)/m);
      const sample = samples.find((source) => squeeze(shown).includes(squeeze(source)));
      expect(sample, `a sample of ${entry.text} in\n${shown}`).toBeDefined();
    }
  });

  test.each(languages)("asks no other host and reports no fault, in $tag", ({ tag }) => {
    expect(visits.get(tag)?.observed).toEqual({ outside: [], faults: [] });
  });

  test.each(languages)("fits every width in both colour schemes, in $tag", ({ tag }) => {
    expect(visits.get(tag)?.overflows).toEqual([]);
  });

  test.each(languages)("has the headings that marks lead to, in $tag", ({ tag, evidence }) => {
    const wanted = [evidence.heading, evidence.sourcesHeading].map(sectionLink);
    expect(visits.get(tag)?.links).toEqual(expect.arrayContaining(wanted));
  });

  test("links in its menu stay in the page", () => {
    expect(reading.links.length).toBeGreaterThan(1);
    expect(reading.links.filter((link) => !link?.startsWith("#"))).toEqual([]);
  });

  test("breaches no rule of WCAG A and AA in light colours", () => {
    expect(reading.violations).toEqual([]);
  });

  test("breaches no rule of WCAG A and AA in dark colours", async () => {
    expect(await violationsInTheDark(pageOf(vendor, original))).toEqual([]);
  });
});

const others = subjects.filter(({ vendor }) => vendor !== vendors[0]);

test.each(others)("$vendor as a second reference costs at most 60 kB", async ({ vendor }) => {
  const page = await openFirstTab();
  await transferredBy(page, `${vendors[0]}.html`); // brings what Redoc needs, which is shared
  expect(await transferredBy(page, `${vendor}.html`)).toBeLessThanOrEqual(60);
});

// Redoc puts its own spaces between the lines of code.
function squeeze(text: string): string {
  return text.replaceAll(/\s/g, "");
}
