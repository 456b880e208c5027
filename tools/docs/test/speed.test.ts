import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openTab, siteUrl, useDocsSite, vendors } from "./browser/docs-site.ts";

useDocsSite();

const kilobyte = 1000;

interface Figures {
  firstPaintInMs: number;
  largestPaintInMs: number;
  transferredInKilobytes: number;
}

// Times are printed and not judged: they are the machine's as much as the page's. Sizes are the same everywhere.

test("the start page is at most 150 kB", async () => {
  const figures = await measure(await openTab(), "");
  expect(figures.transferredInKilobytes).toBeLessThanOrEqual(150);
});

test("a second reference costs at most 60 kB: what Redoc needs is shared", async () => {
  const page = await openTab();
  await measure(page, `${vendors[0]}.html`);
  for (const vendor of vendors.slice(1)) {
    const { transferredInKilobytes } = await measure(page, `${vendor}.html`);
    expect(transferredInKilobytes, vendor).toBeLessThanOrEqual(60);
  }
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
