import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type LaunchedBrowser } from "../../src/browser/launch-browser.ts";
import { serveDocs, type DocsServer } from "../../src/serve/serve-docs.ts";
import { observePage, type Observed } from "./observe-page.ts";

let directory: string;
let server: DocsServer;
let launched: LaunchedBrowser;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "observe-page-"));
  server = await serveDocs({ directory, port: 0 });
  launched = await launchBrowser();
});

afterAll(async () => {
  await launched.close();
  await server.close();
  await rm(directory, { recursive: true });
});

async function observe(html: string): Promise<Observed> {
  await writeFile(join(directory, "index.html"), html);
  const page = await launched.browser.newPage();
  const observed = await observePage(page, server.url);
  await page.goto(server.url, { waitUntil: "networkidle0" });
  await page.close();
  return observed;
}

const icon = '<link rel="icon" href="data:," />';
const policy = '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'" />';

test("a quiet page is quiet", async () => {
  expect(await observe(icon)).toEqual({ outside: [], faults: [] });
});

test("a request to another host is seen", async () => {
  const observed = await observe(`${icon}<img src="https://elsewhere.example/logo.svg" />`);
  expect(observed.outside).toEqual(["https://elsewhere.example/logo.svg"]);
});

test.each([
  ["console.error('lamp out')", "console: lamp out"],
  ["throw new Error('lamp out')", "uncaught: Error: lamp out"],
  ["fetch('/nowhere.json')", "404"],
])("the fault of %s is seen", async (script, want) => {
  const { faults } = await observe(`${icon}<script>${script}</script>`);
  expect(faults.join("\n")).toContain(want);
});

test("a breach of the policy is seen, though its request is never made", async () => {
  const { outside, faults } = await observe(
    `${policy}${icon}<img src="https://elsewhere.example/a" />`,
  );
  expect(outside).toEqual([]);
  expect(faults).toContain("policy: img-src https://elsewhere.example/a");
});
