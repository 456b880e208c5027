import type { ElementHandle, Page } from "puppeteer-core";

const menu = "[data-component-name='Menu/Menu']";
const operationLink = "a:has(.tag-http)";

export interface MenuEntry {
  /** `GET List the lamps.` */
  text: string;
  href: string;
}

/** Opens one tag of the menu after the other, as a reader would, and returns the operations then seen. */
export async function readMenu(page: Page): Promise<MenuEntry[]> {
  const entries: MenuEntry[] = [];
  for (const group of await page.$$(`${menu} .menu-item-type-group`)) {
    await openGroup(group);
    entries.push(...(await readGroup(group)));
  }
  return entries;
}

async function openGroup(group: ElementHandle): Promise<void> {
  if (await group.$(operationLink)) return;
  const label = await group.$("[data-testid=menu-item-label]");
  // A locator clicks only what no longer moves: the tag opened before pushes this one about.
  await label?.asLocator().click();
  await group.waitForSelector(operationLink, { visible: true, timeout: 10_000 });
}

function readGroup(group: ElementHandle): Promise<MenuEntry[]> {
  return group.$$eval(operationLink, (links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => {
        const [summary = "", method = ""] = (link as HTMLElement).innerText.split("\n");
        return { text: `${method} ${summary}`, href: link.getAttribute("href") ?? "" };
      }),
  );
}

export async function operationCalled(page: Page, text: string): Promise<MenuEntry> {
  const entries = await readMenu(page);
  const entry = entries.find((candidate) => candidate.text === text);
  if (entry === undefined) throw new Error(`The menu shows no ${text}`);
  return entry;
}

/** Where the page shows an operation. */
export function sectionOf({ href }: MenuEntry): string {
  return `[data-section-id="${href.slice(1)}"]`;
}

/** Follows an operation's link and returns what the page then shows of it. */
export async function readOperation(page: Page, entry: MenuEntry): Promise<string> {
  const selector = sectionOf(entry);
  await page.evaluate((href) => location.assign(href), entry.href);
  // Asked anew every time: Redoc puts the section in place of an empty one of the same name.
  await page.waitForFunction(isShown, { timeout: 10_000 }, selector);
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

function isShown(selector: string): boolean {
  const text = document.querySelector<HTMLElement>(selector)?.innerText ?? "";
  return /^(Evidence|Effect):/m.test(text);
}
