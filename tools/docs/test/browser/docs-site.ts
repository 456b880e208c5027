import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser, type LaunchedBrowser } from "../../src/browser/launch-browser.ts";
import { buildDocs } from "../../src/build-docs.ts";
import type { Capability } from "../../src/capability/capabilities.ts";
import { fingerprintOf } from "../../src/capability/contract-report.ts";
import { readCodeSamples } from "../../src/code-samples.ts";
import type { DocumentFile } from "../../src/discover-documents.ts";
import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "../../src/openapi.ts";
import { listOperations } from "../../src/operation-facts.ts";
import { serveDocs, type DocsServer } from "../../src/serve/serve-docs.ts";
import { documents } from "../documents-under-test.ts";
import { observePage, type Observed } from "./observe-page.ts";

/** The vendors of the site: the invented one, and those that the run keeps to. */
export const vendors: string[] = documents.map(({ vendor }) => vendor);
export const colourSchemes = ["light", "dark"] as const;

let outDirectory: string;
let server: DocsServer;
let launching: Promise<LaunchedBrowser> | undefined;

/** Where the site of this file's tests lies. */
export function siteDirectory(): string {
  return outDirectory;
}

/** Builds the site of all vendors and serves it, with a browser where one is asked for, for the tests of one file. */
export function useDocsSite(): void {
  beforeAll(async () => {
    outDirectory = await mkdtemp(join(tmpdir(), "docs-site-"));
    await buildDocs({
      documents,
      guidesDirectory: fileURLToPath(new URL("../../guides", import.meta.url)),
      contractReport: await writeContractReport(outDirectory),
      siteAddress: "https://docs.example/reference/",
      outDirectory,
    });
    server = await serveDocs({ directory: outDirectory, port: 0 });
  });
  afterEach(async () => {
    const pages = (await (await launching)?.browser.pages()) ?? [];
    for (const page of pages.slice(1)) await page.close();
  });
  afterAll(async () => {
    await (await launching)?.close();
    launching = undefined; // the next file may be run by this very process
    await server?.close();
    await rm(outDirectory, { recursive: true, force: true });
    await rm(`${outDirectory}.contract.json`, { force: true });
  });
}

/** What the contract tests are said to have found: one vendor tested, another with an earlier document, the rest never. */
export function provenInTests() {
  // A young vendor may offer nothing that the matrix shows.
  const shown = documents.filter((document) => document.tested && readIds(document).length > 1);
  const [tested, stale] = shown;
  if (!tested || !stale) throw new Error("There are no two vendors in the matrix with a package.");
  const [passed = "", failed = ""] = readIds(tested);
  return { vendor: tested.vendor, passed, failed, stale: stale.vendor };
}

async function writeContractReport(directory: string): Promise<string> {
  const file = `${directory}.contract.json`;
  if (documents.filter(({ tested }) => tested !== undefined).length < 2) return file;
  const { vendor, passed, failed, stale } = provenInTests();
  const { tested = "" } = documents.find((document) => document.vendor === vendor) ?? {};
  const document = fingerprintOf(await readFile(tested, "utf8"));
  const operations = { [passed]: true, [failed]: false };
  const report = {
    [vendor]: { document, operations },
    [stale]: { document: "earlier", operations },
  };
  await writeFile(file, JSON.stringify({ vendors: report }));
  return file;
}

/** Operations that stand in the matrix. */
function readIds({ tested = "" }: DocumentFile): string[] {
  const document: unknown = JSON.parse(readFileSync(tested, "utf8"));
  const operations = listOperations(isObject(document) ? document : {});
  return operations.filter(({ capabilities }) => capabilities.length > 0).map(({ id }) => id);
}

export async function openPage(
  path: string,
  scheme: (typeof colourSchemes)[number] = "light",
  waitUntil: "load" | "networkidle0" = "networkidle0",
): Promise<WatchedTab> {
  const tab = await openWatchedTab(scheme);
  await tab.page.goto(siteUrl(path), { waitUntil });
  return tab;
}

export interface WatchedTab {
  page: Page;
  /** All that its pages did so far. */
  observed: Observed;
}

/** An empty page as wide as a desk's, which is watched. */
export async function openWatchedTab(
  scheme: (typeof colourSchemes)[number] = "light",
): Promise<WatchedTab> {
  launching ??= launch();
  const page = await (await launching).browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width: 1440, height: 900 });
  return { page, observed: await observePage(page, server.url) };
}

/** An empty page, which nobody watches, in a browser that has seen nothing yet: what other pages brought is not in its cache. */
export async function openFirstTab(): Promise<Page> {
  launching ??= launch();
  const { browser } = await launching;
  return (await browser.createBrowserContext()).newPage();
}

async function launch(): Promise<LaunchedBrowser> {
  const launched = await launchBrowser();
  const { version, foundBy, executablePath } = launched.found;
  console.log(`Browser: ${version}, found by: ${foundBy} (${executablePath})`);
  return launched;
}

export function siteUrl(path: string): string {
  return `${server.url}/${path}`;
}

export async function documentOf(vendor: string): Promise<OpenApiObject> {
  const response = await fetch(`${server.url}/openapi/${vendor}.json`);
  const document: unknown = await response.json();
  return isObject(document) ? document : {};
}

/** The TypeScript samples of the vendor's package. */
export async function samplesOf(vendor: string): Promise<string[]> {
  const { samples = "" } = documents.find((document) => document.vendor === vendor) ?? {};
  const read = readCodeSamples(await readFile(samples, "utf8"));
  return [...read.values()].flatMap(([first]) => first?.source ?? []);
}

/** The operations, or the webhooks, as the menu should show them: `GET List the lamps` */
export async function entriesIn(vendor: string, of: "paths" | "webhooks"): Promise<string[]> {
  const pathItems = Object.values(objectAt(await documentOf(vendor), of)).filter(isObject);
  return pathItems
    .flatMap(operationsOf)
    .map(
      ([method, operation]) =>
        `${method.toUpperCase()} ${textAt(operation, "summary").replace(/\.$/, "")}`,
    );
}

/** The titles of the vendors one of whose operations gives a capability, in alphabetical order. */
export async function vendorsThatGive(capability: Capability): Promise<string[]> {
  const titles = await Promise.all(
    vendors.map(async (vendor) => {
      const document = await documentOf(vendor);
      const operations = listOperations(document);
      const gives = operations.some(({ capabilities }) => capabilities.includes(capability));
      return gives ? [textAt(objectAt(document, "info"), "title").replace(/ API$/, "")] : [];
    }),
  );
  return titles.flat().toSorted();
}

/** The pages of the site, by their paths in it. */
export function listPages(): string[] {
  const files = readdirSync(outDirectory, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".html")).toSorted();
}

/** Pages that are not Redoc's. */
export function isOurs(path: string): boolean {
  return path.endsWith("index.html") || path.includes("guides/");
}
