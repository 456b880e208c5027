import type { Page } from "puppeteer-core";
import { siteUrl } from "./docs-site.ts";

const kilobyte = 1000;

/**
 * What a page brings over the network, in kilobytes. Times are printed and not judged: they are the machine's as much as
 * the page's. Sizes are the same everywhere.
 */
export async function transferredBy(page: Page, path: string): Promise<number> {
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
  const [first, largest] = [figures.first, figures.largest].map(Math.round);
  const kilobytes = Math.round(figures.bytes / kilobyte);
  console.log(`/${path}: first paint ${first} ms, largest ${largest} ms, ${kilobytes} kB`);
  return kilobytes;
}
