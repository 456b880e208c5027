import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openTab, siteUrl, useDocsSite, vendors } from "./browser/docs-site.ts";
import { subjects, testsShared } from "./documents-under-test.ts";

useDocsSite();

const kilobyte = 1000;

interface Figures {
  firstPaintInMs: number;
  largestPaintInMs: number;
  transferredInKilobytes: number;
}

// Times are printed and not judged: they are the machine's as much as the page's. Sizes are the same everywhere.

test.each(testsShared ? ["start page"] : [])("the %s is at most 150 kB", async () => {
  const figures = await measure(await openTab(), "");
  expect(figures.transferredInKilobytes).toBeLessThanOrEqual(150);
});

const others = subjects.filter(({ vendor }) => vendor !== vendors[0]);

test.each(others)("$vendor as a second reference costs at most 60 kB", async ({ vendor }) => {
  const page = await openTab();
  await measure(page, `${vendors[0]}.html`); // brings what Redoc needs, which is shared
  const { transferredInKilobytes } = await measure(page, `${vendor}.html`);
  expect(transferredInKilobytes).toBeLessThanOrEqual(60);
});

async function measure(page: Page, path: string): Promise<Figures> {
  await page.goto(siteUrl(path), { waitUntil: "networkidle0" });
  const figures = await page.evaluate(async () => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: "largest-contentful-paint",
        buffered: true,
      });
    });
    const loaded = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const bytes = loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { first: first?.startTime ?? 0, largest, bytes };
  });
  const result = {
    firstPaintInMs: Math.round(figures.first),
    largestPaintInMs: Math.round(figures.largest),
    transferredInKilobytes: Math.round(figures.bytes / kilobyte),
  };
  console.log(
    `/${path}: first paint ${result.firstPaintInMs} ms, largest ${result.largestPaintInMs} ms, ${result.transferredInKilobytes} kB`,
  );
  return result;
}
