import { basename } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { seriousViolationsOf } from "./browser/accessibility.ts";
import { colourSchemes, isOurs, listPages, openPage, useDocsSite } from "./browser/docs-site.ts";
import type { Observed } from "./browser/observe-page.ts";
import { subjects, testsShared } from "./documents-under-test.ts";

const widths = [390, 768, 1440];

interface Visit {
  path: string;
  observed: Observed;
  /** Where the page was wider than the window. */
  overflows: string[];
  /** What hinders people seriously; on our own pages only, for Redoc's have a test of their own. */
  serious: string[];
}

const visits: Visit[] = [];

useDocsSite();

beforeAll(async () => {
  const wanted = listPages().filter((path) => (isOurs(path) ? testsShared : isSubject(path)));
  for (const path of wanted) visits.push(await visit(path));
}, 240_000);

test("there are pages of every kind, in every language", () => {
  const paths = visits.map(({ path }) => path);
  const shared = testsShared ? ["index.html", "guides/errors.html"] : [];
  const references = subjects.map(({ vendor }) => `${vendor}.html`);
  for (const path of [...shared, ...references])
    expect(paths).toEqual(expect.arrayContaining([path, `pt-BR/${path}`]));
  expect(paths).not.toEqual([]);
});

test("every page fits every width in both colour schemes", () => {
  expect(visits.flatMap(({ overflows }) => overflows)).toEqual([]);
});

test("no page asks another host, or reports a fault", () => {
  for (const { path, observed } of visits)
    expect(observed, path).toEqual({ outside: [], faults: [] });
});

test("our own pages hinder nobody seriously", () => {
  expect(visits.flatMap(({ serious }) => serious)).toEqual([]);
});

function isSubject(path: string): boolean {
  return subjects.some(({ vendor }) => basename(path) === `${vendor}.html`);
}

async function visit(path: string): Promise<Visit> {
  const { page, observed } = await openPage(path, "light", isOurs(path) ? "load" : "networkidle0");
  const overflows: string[] = [];
  const serious: string[] = [];
  for (const scheme of colourSchemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      if (shown > width) overflows.push(`${path}: ${shown} of ${width} px, ${scheme}`);
    }
    if (!isOurs(path)) continue;
    const violations = await seriousViolationsOf(page);
    serious.push(...violations.serious.map((text) => `${path}, ${scheme}: ${text}`));
    if (violations.others.length > 0)
      console.log(`axe, less than serious, ${path}, ${scheme}: ${violations.others.join("; ")}`);
  }
  await page.close();
  return { path, observed, overflows, serious };
}
