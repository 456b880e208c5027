import { expect, test } from "vitest";
import { openPage, siteUrl, useDocsSite } from "./browser/docs-site.ts";
import { operationCalled, readOperation, sectionOf } from "./browser/redoc-page.ts";

useDocsSite();

test("shows the marks of an operation, a parameter, a property and a response", async () => {
  const { page } = await openPage("lighthouse.html");
  const list = await operationCalled(page, "GET List the lamps");
  const shown = await readOperation(page, list);
  expect(shown).toContain("Called “Listar Faróis”, “Faróis” by the vendor.");
  expect(shown).toContain("Evidence: documented");
  expect(shown).toContain("Effect: read. May be repeated safely.");
  expect(shown).toContain("Evidence: observed Ignored by older towers.");
  expect(shown).toContain(
    "Colour of the light.\n\nKnown values: white, red; there may be others.\n\nEvidence: observed",
  );
  expect(shown).toContain("Evidence: inferred Named in the handbook's margin.");
  await page.locator(`${sectionOf(list)} [role=tab] ::-p-text(429)`).click();
  await page.waitForSelector("::-p-text(Every other call answers so.)", { visible: true });
});

test("tells where to look after a lost answer, and leads there", async () => {
  const { page } = await openPage("lighthouse.html");
  const create = await operationCalled(page, "POST Create a lamp");
  const shown = await readOperation(page, create);
  expect(shown).toContain(
    "No answer? Look before you send again: List the lamps. The newest lamp comes last.",
  );
  await page.locator(`${sectionOf(create)} a[href="#/lamps/listlamps"]`).click();
  await page.waitForFunction(() => location.hash === "#/lamps/listlamps");
});

test.each([390, 1440])(
  "an operation that a link leads to begins below the bar, %i px wide",
  async (width) => {
    const { page } = await openPage("lighthouse.html");
    await page.setViewport({ width, height: 900 });
    await page.goto(siteUrl("lighthouse.html#/logbooks/searchlogbooks"));
    await page.reload({ waitUntil: "networkidle0" });
    const section = `[data-section-id="/logbooks/searchlogbooks"]`;
    await page.waitForSelector(section, { visible: true });
    const place = (): Promise<{ bar: number; top: number }> =>
      page.evaluate((selector) => {
        const edges = (of: string): DOMRect | undefined =>
          document.querySelector(of)?.getBoundingClientRect();
        return { bar: edges(".site-header")?.bottom ?? 0, top: edges(selector)?.top ?? 0 };
      }, section);
    await expect.poll(async () => (await place()).top).toBeLessThan(450);
    const { bar, top } = await place();
    expect(bar).toBeGreaterThan(50);
    expect(top).toBeGreaterThan(bar - 2);
  },
);

test("marks what an operation known in another way shares with the rest", async () => {
  const { page } = await openPage("lighthouse.html");
  const search = await operationCalled(page, "POST Search the logbooks");
  const shown = await readOperation(page, search);
  expect(shown).toContain("Evidence: inferred Seen only in a screenshot of the keepers' screen.");
  expect(shown).toContain("Effect: read. May be repeated safely.");
});

test("shows what the vendor sends by itself with its evidence, and without an effect", async () => {
  const { page } = await openPage("lighthouse.html");
  const failed = await operationCalled(page, "POST A lamp failed");
  const shown = await readOperation(page, failed);
  expect(shown).toContain("Called “Farol Apagado” by the vendor.");
  expect(shown).toContain("Evidence: observed Two towers kept what they received.");
  expect(shown).not.toContain("Effect:");
});

test("tells a mark's source on hover, and leads to its row", async () => {
  const { page, observed } = await openPage("lighthouse.html");
  const list = await operationCalled(page, "GET List the lamps");
  await readOperation(page, list);
  const badge = `${sectionOf(list)} a[href="#/section/sources"]`;
  const tooltip = await page.$eval(badge, (link) => link.getAttribute("title"));
  expect(tooltip).toMatch(/^● source handbook: The keepers' handbook/);
  await page.locator(badge).click();
  const row = await page.waitForSelector("li ::-p-text(The keepers' handbook)", {
    visible: true,
  });
  await expect.poll(() => row?.isIntersectingViewport()).toBe(true);
  expect(observed).toEqual({ outside: [], faults: [] });
});

test("finds an operation by the vendor's title, under the policy", async () => {
  const { page, observed } = await openPage("lighthouse.html");
  await page.locator("[data-testid=search-trigger]").click();
  await page.keyboard.type("Faróis");
  await page.waitForSelector("::-p-text(/lamps) ", { visible: true });
  expect(observed).toEqual({ outside: [], faults: [] });
});

test.each(["light", "dark"] as const)(
  "gives each kind of evidence a colour of its own in %s colours",
  async (scheme) => {
    const { page } = await openPage("lighthouse.html", scheme);
    const list = await operationCalled(page, "GET List the lamps");
    await readOperation(page, list);
    const colours = await page.$$eval('a[title^="●"], a[title^="◐"], a[title^="○"]', (marks) =>
      marks.map((mark) => `${mark.getAttribute("title")?.[0]} ${getComputedStyle(mark).color}`),
    );
    const different = [...new Set(colours)];
    expect(different.map(([symbol]) => symbol).toSorted()).toEqual(["○", "●", "◐"].toSorted());
    expect(new Set(different.map((text) => text.slice(2))).size).toBe(3);
  },
);
