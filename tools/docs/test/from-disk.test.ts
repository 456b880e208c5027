import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openFirstTab, siteDirectory, useDocsSite } from "./browser/docs-site.ts";
import { serveDocs } from "../src/serve/serve-docs.ts";

useDocsSite();

test("the start page searches when it is opened from a disk, and leads to a reference that works there", async () => {
  const { page, faults } = await openQuietly(
    pathToFileURL(join(siteDirectory(), "index.html")).href,
  );
  await page.type("#search", "farois");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector("::-p-text(Called “Listar Faróis”)", { visible: true });
  expect(faults).toEqual([]);
});

test("the site works in a folder of a server that has others", async () => {
  const server = await serveDocs({ directory: dirname(siteDirectory()), port: 0 });
  const folder = basename(siteDirectory());
  const { page, faults } = await openQuietly(`${server.url}/${folder}/pt-BR/lighthouse.html`);
  await page.waitForSelector("[data-testid=search-trigger]", { visible: true });
  await Promise.all([page.waitForNavigation(), page.click(".site-header .brand")]);
  expect(page.url()).toBe(`${server.url}/${folder}/pt-BR/index.html`);
  expect(faults).toEqual([]);
  await server.close();
});

async function openQuietly(address: string): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const page = await openFirstTab();
  page.on("requestfailed", (request) => faults.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, faults };
}
