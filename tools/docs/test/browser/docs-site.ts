import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser, type LaunchedBrowser } from "../../src/browser/launch-browser.ts";
import { buildDocs } from "../../src/build-docs.ts";
import { readCodeSamples } from "../../src/code-samples.ts";
import { discoverDocuments } from "../../src/discover-documents.ts";
import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "../../src/openapi.ts";
import { serveDocs, type DocsServer } from "../../src/serve-docs.ts";
import { observePage, type Observed } from "./observe-page.ts";

const fixtures = fileURLToPath(new URL("../fixtures/specs", import.meta.url));
const specs = fileURLToPath(new URL("../../../../specs", import.meta.url));
const documents = [...(await discoverDocuments(fixtures)), ...(await discoverDocuments(specs))];

/** The invented vendor, and every vendor there is. */
export const vendors: string[] = documents.map(({ vendor }) => vendor);
export const colourSchemes = ["light", "dark"] as const;

let outDirectory: string;
let server: DocsServer;
let launched: LaunchedBrowser;

/** Builds the site of all vendors, serves it and starts a browser, for the tests of one file. */
export function useDocsSite(): void {
  beforeAll(async () => {
    outDirectory = await mkdtemp(join(tmpdir(), "docs-site-"));
    await buildDocs({ documents, outDirectory });
    server = await serveDocs({ directory: outDirectory, port: 0 });
    launched = await launchBrowser();
    const { version, foundBy, executablePath } = launched.found;
    console.log(`Browser: ${version}, found by: ${foundBy} (${executablePath})`);
  });
  afterEach(async () => {
    for (const page of (await launched.browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    await rm(outDirectory, { recursive: true, force: true });
  });
}

export async function openPage(
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

export async function documentOf(vendor: string): Promise<OpenApiObject> {
  const response = await fetch(`${server.url}/${vendor}.openapi.json`);
  const document: unknown = await response.json();
  return isObject(document) ? document : {};
}

/** The TypeScript samples of the vendor's package. */
export async function samplesOf(vendor: string): Promise<string[]> {
  const { samples = "" } = documents.find((document) => document.vendor === vendor) ?? {};
  const read = readCodeSamples(await readFile(samples, "utf8"));
  return [...read.values()].flatMap(([first]) => first?.source ?? []);
}

/** The operations, or the webhooks, as the menu should show them: `GET List the lamps.` */
export async function entriesIn(vendor: string, of: "paths" | "webhooks"): Promise<string[]> {
  const pathItems = Object.values(objectAt(await documentOf(vendor), of)).filter(isObject);
  return pathItems
    .flatMap(operationsOf)
    .map(([method, operation]) => `${method.toUpperCase()} ${textAt(operation, "summary")}`);
}
