import type { Page } from "puppeteer-core";
import { violationsOf } from "./accessibility.ts";
import { openPage } from "./docs-site.ts";
import type { Observed } from "./observe-page.ts";
import { overflowsOf } from "./overflows.ts";
import { type MenuEntry, readMenu, readOperation } from "./redoc-page.ts";

/** What was seen of a reference as it opened. Redoc takes seconds for one, so that it is opened once for all tests. */
export interface Visit {
  observed: Observed;
  /** Where the links of its menu lead. */
  links: (string | null)[];
  /** Where it was wider than the window. */
  overflows: string[];
}

/** What was read of it too. */
export interface Reading extends Visit {
  /** Every operation and webhook of the menu, and what the page shows of it. */
  shown: { entry: MenuEntry; text: string }[];
  /** Against WCAG A and AA, with the menu and the first operation open. */
  violations: string[];
}

export async function visitReference(path: string): Promise<Visit> {
  const { page, observed } = await openPage(path);
  const links = await linksInMenu(page);
  const overflows = await overflowsOf(page, path);
  await page.close();
  return { observed, links, overflows };
}

/** Reads it in light colours as a reader would, from the first operation to the last. */
export async function readReference(path: string): Promise<Reading> {
  const { page, observed } = await openPage(path);
  const links = await linksInMenu(page);
  const entries = await readMenu(page);
  if (entries[0]) await readOperation(page, entries[0]);
  const violations = await violationsOf(page);
  const shown = [];
  for (const entry of entries) shown.push({ entry, text: await readOperation(page, entry) });
  const overflows = await overflowsOf(page, path);
  await page.close();
  return { observed, links, overflows, shown, violations };
}

/** The same places as they are read in light colours, in dark ones. Redoc asks for the colours but once, as it opens. */
export async function violationsInTheDark(path: string): Promise<string[]> {
  const { page } = await openPage(path, "dark");
  const [entry] = await readMenu(page);
  if (entry) await readOperation(page, entry);
  const violations = await violationsOf(page);
  await page.close();
  return violations;
}

function linksInMenu(page: Page): Promise<(string | null)[]> {
  return page.$$eval("[data-component-name='Menu/Menu'] a", (anchors) =>
    anchors.map((anchor) => anchor.getAttribute("href")),
  );
}
