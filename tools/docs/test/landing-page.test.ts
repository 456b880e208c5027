import { expect, test } from "vitest";
import { objectAt, textAt } from "../src/openapi.ts";
import {
  documentOf,
  entriesIn,
  openPage,
  openFirstTab,
  provenInTests,
  vendorsThatGive,
  useDocsSite,
  vendors,
} from "./browser/docs-site.ts";
import { transferredBy } from "./browser/measure-page.ts";

useDocsSite();

test("has a card for every vendor, with its number of operations and how it is known", async () => {
  const { page } = await openPage("", "light", "load");
  const cards = await page.$$eval(".card", (items) =>
    items.map((item) => (item as HTMLElement).innerText),
  );
  expect(cards).toHaveLength(vendors.length);
  for (const [index, vendor] of vendors.entries()) {
    const title = textAt(objectAt(await documentOf(vendor), "info"), "title");
    const count = (await entriesIn(vendor, "paths")).length;
    expect(cards[index]).toContain(title.replace(/ API$/, ""));
    expect(cards[index]).toContain(`${count} operation`);
    expect(cards[index]).toMatch(/\d+ % documented/);
    expect(cards[index]).toContain(`npm install @zapspec/${vendor}`);
  }
});

test("shows one first call, which leads to its operation", async () => {
  const { page } = await openPage("", "light", "load");
  const shown = await page.$eval(".sample", (figure) => ({
    code: figure.querySelector("code")?.textContent ?? "",
    coloured: figure.querySelectorAll("[class^=hljs-]").length,
    href: figure.querySelector("a")?.getAttribute("href"),
  }));
  expect(shown.code).toContain("await ");
  expect(shown.coloured).toBeGreaterThan(0);
  expect(shown.href).toMatch(/^[\w-]+\.html#\/\w+\/\w+$/);
});

test("leads to the page of a vendor by a click", async () => {
  const { page } = await openPage("", "light", "load");
  await Promise.all([page.waitForNavigation(), page.click(".card h3 a")]);
  expect(new URL(page.url()).pathname).toBe(`/${vendors[0]}.html`);
});

test("fills the mark of an operation whose contract test passed with this very document", async () => {
  const { page } = await openPage("", "light", "load");
  const marks = await page.$$eval(".matrix a.mark", (links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      isFilled: link.matches(".proven"),
      text: (link as HTMLElement).innerText,
    })),
  );
  const { vendor, passed, failed, stale } = provenInTests();
  const of = (name: string, id: string): typeof marks =>
    marks.filter(
      ({ href }) => href.startsWith(`${name}.html#`) && href.endsWith(`/${id.toLowerCase()}`),
    );
  expect(of(vendor, passed)).not.toEqual([]);
  for (const { isFilled, text } of of(vendor, passed)) {
    expect(isFilled).toBe(true);
    expect(text).toContain("contract test passed");
  }
  for (const { isFilled } of of(vendor, failed)) expect(isFilled).toBe(false);
  const untested = marks.filter(({ href }) => href.startsWith(`${stale}.html#`));
  expect(untested.map(({ isFilled }) => isFilled)).not.toContain(true);
  expect(await page.$eval(".notice", (notice) => notice.textContent)).toContain("hollow");
});

test.each([
  ["farois", ["List the lamps"]],
  ["listLamps", ["List the lamps"]],
  ["/lamps", ["List the lamps"]],
  ["logboks", ["Search the logbooks"]],
])("finds by “%s”", async (query, wants) => {
  const { page } = await openPage("", "light", "load");
  await page.type("#search", query);
  const found = await page.$$eval("#results a", (links) =>
    links.map((link) => ({ text: (link as HTMLElement).innerText, href: link.href })),
  );
  expect(found).not.toEqual([]);
  for (const want of wants) expect(found[0]?.text).toContain(want);
  expect(await page.$eval(".search .status", (status) => status.textContent)).toContain(
    "operation",
  );
});

test("finds what every vendor schedules by the Portuguese word, in any form of it", async () => {
  const { page } = await openPage("", "light", "load");
  const wanted = await vendorsThatGive("schedule-message");
  expect(wanted.length).toBeGreaterThan(1);
  for (const query of ["agendada", "AGENDADAS", "agéndada"]) {
    await page.$eval("#search", (input) => ((input as HTMLInputElement).value = ""));
    await page.type("#search", query);
    const found = await page.$$eval("#results .vendor", (items) =>
      items.map((item) => item.textContent),
    );
    expect([...new Set(found)].toSorted()).toEqual(wanted);
  }
});

test("opens the first result on Enter, at the operation", async () => {
  const { page, observed } = await openPage("", "light", "load");
  await page.type("#search", "farois");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(page.url()).toMatch(/\/lighthouse\.html#\/lamps\/listlamps$/);
  await page.waitForSelector("::-p-text(Called “Listar Faróis”)", { visible: true });
  expect(observed).toEqual({ outside: [], faults: [] });
});

test("is at most 150 kB", async () => {
  expect(await transferredBy(await openFirstTab(), "")).toBeLessThanOrEqual(150);
});

test("says so where nothing is found", async () => {
  const { page } = await openPage("", "light", "load");
  await page.type("#search", "xyzzy");
  expect(await page.$eval(".search .status", (status) => status.textContent)).toContain("“xyzzy”");
});
