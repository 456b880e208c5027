import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type LaunchedBrowser } from "../../src/browser/launch-browser.ts";
import { contentSecurityPolicy } from "../../src/content-security-policy.ts";
import { serveDocs, type DocsServer } from "../../src/serve/serve-docs.ts";

let folder: string;
let live: DocsServer;
let plain: DocsServer;
let launched: LaunchedBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "live-reload-"));
  await write("before");
  live = await serveDocs({ directory: folder, port: 0, isLive: true });
  plain = await serveDocs({ directory: folder, port: 0 });
  launched = await launchBrowser();
});

afterAll(async () => {
  await launched.close();
  await live.close();
  await plain.close();
  await rm(folder, { recursive: true });
});

test("an open page shows a new build by itself, policy or not", async () => {
  const page = await launched.browser.newPage();
  const listening = page.waitForResponse((response) => response.url().endsWith("/.reload"));
  await page.goto(live.url);
  await listening;
  await write("after");
  live.reload();
  expect(await page.waitForSelector("::-p-text(after)")).not.toBeNull();
});

test("a page that is not worked on is served as it is", async () => {
  const html = await (await fetch(plain.url)).text();
  expect(html).toContain("connect-src 'none'");
  expect(html).not.toContain(".reload");
  expect((await fetch(`${plain.url}/.reload.js`)).status).toBe(404);
});

async function write(text: string): Promise<void> {
  const policy = contentSecurityPolicy("", "own");
  await writeFile(
    join(folder, "index.html"),
    `<head>${policy}<link rel="icon" href="data:," /></head><p>${text}</p>`,
  );
}
