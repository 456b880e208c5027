import type { Page } from "puppeteer-core";
import { colourSchemes } from "./docs-site.ts";

const widths = [390, 768, 1440];

/** Where a page is wider than its window, in either colour scheme. Leaves the window as wide as it can be. */
export async function overflowsOf(page: Page, path: string): Promise<string[]> {
  const overflows: string[] = [];
  for (const scheme of colourSchemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      if (shown > width) overflows.push(`${path}: ${shown} of ${width} px, ${scheme}`);
    }
  }
  return overflows;
}
