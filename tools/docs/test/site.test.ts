import { beforeAll, expect, test } from "vitest";
import { seriousViolationsOf } from "./browser/accessibility.ts";
import {
  colourSchemes,
  isOurs,
  listPages,
  openWatchedTab,
  siteUrl,
  useDocsSite,
  type WatchedTab,
} from "./browser/docs-site.ts";
import type { Observed } from "./browser/observe-page.ts";
import { overflowsOf } from "./browser/overflows.ts";
import { testsShared } from "./documents-under-test.ts";

// The pages that are no vendor's; the references are in vendor-page.test.ts, each visited once for all its tests.

interface Visit {
  path: string;
  observed: Observed;
  /** Where the page was wider than the window. */
  overflows: string[];
  /** What hinders people seriously. */
  serious: string[];
}

const visits: Visit[] = [];

useDocsSite();

beforeAll(async () => {
  if (!testsShared) return;
  // One tab for all of them: a new one starts a process of the browser.
  const tab = await openWatchedTab();
  for (const path of listPages().filter(isOurs)) visits.push(await visit(path, tab));
}, 240_000);

test("there are pages of every kind, in every language", () => {
  const paths = visits.map(({ path }) => path);
  const wanted = testsShared ? ["index.html", "guides/errors.html"] : [];
  for (const path of wanted) expect(paths).toEqual(expect.arrayContaining([path, `pt-BR/${path}`]));
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

async function visit(path: string, { page, observed }: WatchedTab): Promise<Visit> {
  await page.goto(siteUrl(path), { waitUntil: "load" });
  const overflows = await overflowsOf(page, path);
  const serious: string[] = [];
  for (const scheme of colourSchemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const violations = await seriousViolationsOf(page);
    serious.push(...violations.serious.map((text) => `${path}, ${scheme}: ${text}`));
    if (violations.others.length > 0)
      console.log(`axe, less than serious, ${path}, ${scheme}: ${violations.others.join("; ")}`);
  }
  const { outside, faults } = observed;
  const seen = { outside: outside.splice(0), faults: faults.splice(0) };
  return { path, observed: seen, overflows, serious };
}
