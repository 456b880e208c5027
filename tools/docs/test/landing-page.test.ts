import { expect, test } from "vitest";
import { objectAt, textAt } from "../src/openapi.ts";
import { violationsOf } from "./browser/accessibility.ts";
import {
  colourSchemes,
  documentOf,
  entriesIn,
  openPage,
  useDocsSite,
  vendors,
} from "./browser/docs-site.ts";

useDocsSite();

test("lists every vendor with its number of operations", async () => {
  const { page, observed } = await openPage("");
  const cards = await page.$$eval("li", (items) => items.map((item) => item.innerText));
  expect(cards).toHaveLength(vendors.length);
  for (const [index, vendor] of vendors.entries()) {
    const title = textAt(objectAt(await documentOf(vendor), "info"), "title");
    const count = (await entriesIn(vendor, "paths")).length;
    expect(cards[index]).toContain(title);
    expect(cards[index]).toContain(`${count} operation`);
  }
  expect(observed).toEqual({ outside: [], faults: [] });
});

test.each(colourSchemes)("breaches no rule of WCAG A and AA in %s colours", async (scheme) => {
  const { page } = await openPage("", scheme);
  expect(await violationsOf(page)).toEqual([]);
});

test("links to pages and downloads that are there", async () => {
  const { page } = await openPage("");
  const links = await page.$$eval("a", (anchors) => anchors.map((anchor) => anchor.href));
  expect(links).toHaveLength(3 * vendors.length);
  for (const link of links) expect((await fetch(link)).status, link).toBe(200);
});

test("leads to the page of a vendor by a click", async () => {
  const { page } = await openPage("");
  await Promise.all([page.waitForNavigation(), page.click("h2 a")]);
  expect(new URL(page.url()).pathname).toBe(`/${vendors[0]}.html`);
});
