import { readFile, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, type LaunchedBrowser } from "../src/browser/launch-browser.ts";
import { buildDocs } from "../src/build-docs.ts";
import { discoverDocuments } from "../src/discover-documents.ts";
import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "../src/openapi.ts";
import { serveDocs, type DocsServer } from "../src/serve-docs.ts";
import { observePage, type Observed } from "./browser/observe-page.ts";
import { operationCalled, readMenu, readOperation, sectionOf } from "./browser/redoc-page.ts";

const fixtures = fileURLToPath(new URL("fixtures/specs", import.meta.url));
const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
const documents = [...(await discoverDocuments(fixtures)), ...(await discoverDocuments(specs))];
const vendors = documents.map(({ vendor }) => vendor);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const colourSchemes = ["light", "dark"] as const;

let outDirectory: string;
let server: DocsServer;
let launched: LaunchedBrowser;

beforeAll(async () => {
  outDirectory = await mkdtemp(join(tmpdir(), "docs-site-"));
  await buildDocs({ documents, outDirectory });
  server = await serveDocs({ directory: outDirectory, port: 0 });
  launched = await launchBrowser();
  const { version, foundBy, executablePath } = launched.found;
  console.log(`Browser: ${version}, found by: ${foundBy} (${executablePath})`);
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
  await rm(outDirectory, { recursive: true, force: true });
});

afterEach(async () => {
  for (const page of (await launched.browser.pages()).slice(1)) await page.close();
});

async function open(
  path: string,
  scheme: (typeof colourSchemes)[number] = "light",
): Promise<{ page: Page; observed: Observed }> {
  const page = await launched.browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width: 1400, height: 900 });
  const observed = await observePage(page, server.url);
  await page.goto(`${server.url}/${path}`, { waitUntil: "networkidle0" });
  return { page, observed };
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await engine.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      // Experimental in axe, and broken by Redoc alone: its picker of examples is labelled "Example".
      rules: { "label-content-name-mismatch": { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

async function documentOf(vendor: string): Promise<OpenApiObject> {
  const response = await fetch(`${server.url}/${vendor}.openapi.json`);
  const document: unknown = await response.json();
  return isObject(document) ? document : {};
}

/** The operations as the menu should show them: `GET List the lamps.` */
async function operationsIn(vendor: string): Promise<string[]> {
  const pathItems = Object.values(objectAt(await documentOf(vendor), "paths")).filter(isObject);
  return pathItems
    .flatMap(operationsOf)
    .map(([method, operation]) => `${method.toUpperCase()} ${textAt(operation, "summary")}`);
}

describe("the landing page", () => {
  test("lists every vendor with its number of operations", async () => {
    const { page, observed } = await open("");
    const cards = await page.$$eval("li", (items) => items.map((item) => item.innerText));
    expect(cards).toHaveLength(vendors.length);
    for (const [index, vendor] of vendors.entries()) {
      const title = textAt(objectAt(await documentOf(vendor), "info"), "title");
      const count = (await operationsIn(vendor)).length;
      expect(cards[index]).toContain(title);
      expect(cards[index]).toContain(`${count} operation`);
    }
    expect(observed).toEqual({ outside: [], faults: [] });
  });

  test.each(colourSchemes)("breaches no rule of WCAG A and AA in %s colours", async (scheme) => {
    const { page } = await open("", scheme);
    expect(await violationsOf(page)).toEqual([]);
  });

  test("links to pages and downloads that are there", async () => {
    const { page } = await open("");
    const links = await page.$$eval("a", (anchors) => anchors.map((anchor) => anchor.href));
    expect(links).toHaveLength(3 * vendors.length);
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
  });

  test("leads to the page of a vendor by a click", async () => {
    const { page } = await open("");
    await Promise.all([page.waitForNavigation(), page.click("h2 a")]);
    expect(new URL(page.url()).pathname).toBe(`/${vendors[0]}.html`);
  });
});

describe.each(vendors)("the page of %s", (vendor) => {
  test("shows every operation in the menu, with its evidence and effect, and asks no other host", async () => {
    const { page, observed } = await open(`${vendor}.html`);
    const entries = await readMenu(page);
    const texts = entries.map(({ text }) => text);
    expect(texts.toSorted()).toEqual((await operationsIn(vendor)).toSorted());
    for (const entry of entries) {
      const shown = await readOperation(page, entry);
      expect(shown, entry.text).toMatch(/^Evidence: (documented|observed|inferred)/m);
      expect(shown, entry.text).toMatch(/^Effect: (read|idempotent|unsafe)/m);
    }
    expect(observed).toEqual({ outside: [], faults: [] });
  });

  test("links in its menu stay in the page", async () => {
    const { page } = await open(`${vendor}.html`);
    const links = await page.$$eval("nav a, [role=listitem] a", (anchors) =>
      anchors.map((anchor) => anchor.getAttribute("href")),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
  });

  test.each(colourSchemes)("breaches no rule of WCAG A and AA in %s colours", async (scheme) => {
    const { page } = await open(`${vendor}.html`, scheme);
    const [entry] = await readMenu(page);
    if (entry) await readOperation(page, entry);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe("the page of an invented vendor", () => {
  test("shows the marks of an operation, a parameter, a property and a response", async () => {
    const { page } = await open("lighthouse.html");
    const list = await operationCalled(page, "GET List the lamps.");
    const shown = await readOperation(page, list);
    expect(shown).toContain("Called “Listar Faróis”, “Faróis” by the vendor.");
    expect(shown).toContain("Evidence: documented (source handbook).");
    expect(shown).toContain("Effect: read; may be repeated safely.");
    expect(shown).toContain("Evidence: observed (source traffic). Ignored by older towers.");
    expect(shown).toContain("Colour of the light.\n\nEvidence: observed (source traffic).");
    expect(shown).toContain("Evidence: inferred. Named in the handbook's margin.");
    await page.locator(`${sectionOf(list)} [role=tab] ::-p-text(429)`).click();
    await page.waitForSelector("::-p-text(Every other call answers so.)", { visible: true });
  });

  test("marks what an operation known in another way shares with the rest", async () => {
    const { page } = await open("lighthouse.html");
    const search = await operationCalled(page, "POST Search the logbooks.");
    const shown = await readOperation(page, search);
    expect(shown).toContain(
      "Evidence: inferred. Seen only in a screenshot of the keepers' screen.",
    );
    expect(shown).toContain("Effect: read; may be repeated safely.");
  });

  test("leads from a source's id to its row", async () => {
    const { page, observed } = await open("lighthouse.html");
    const list = await operationCalled(page, "GET List the lamps.");
    await readOperation(page, list);
    await page.locator(`${sectionOf(list)} a[href="#/section/sources"]`).click();
    const row = await page.waitForSelector("td ::-p-text(The keepers' handbook)", {
      visible: true,
    });
    await expect.poll(() => row?.isIntersectingViewport()).toBe(true);
    expect(observed).toEqual({ outside: [], faults: [] });
  });

  test("finds an operation by the vendor's title, under the policy", async () => {
    const { page, observed } = await open("lighthouse.html");
    await page.locator("[data-testid=search-trigger]").click();
    await page.keyboard.type("Faróis");
    await page.waitForSelector("::-p-text(/lamps) ", { visible: true });
    expect(observed).toEqual({ outside: [], faults: [] });
  });
});
