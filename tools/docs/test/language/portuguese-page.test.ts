import { expect, test } from "vitest";
import { openPage, useDocsSite, vendors } from "../browser/docs-site.ts";

useDocsSite();

const [vendor = ""] = vendors;

test("a page in Portuguese says so, and its menu and search dialog speak it", async () => {
  const { page, observed } = await openPage(`pt-BR/${vendor}.html`);
  expect(await page.$eval("html", (html) => html.lang)).toBe("pt-BR");
  await page.click("[data-testid=search-trigger]");
  const dialog = await page.waitForSelector("[data-testid=search-dialog]");
  const input = await dialog?.$eval("input", ({ placeholder }) => placeholder);
  const texts = await dialog?.evaluate((node) => node.textContent);
  expect(input).toBe("Buscar na documentação...");
  for (const text of ["Busque operações", "navegar", "selecionar", "sair"])
    expect(texts).toContain(text);
  await page.type("[data-testid=search-dialog] input", "zzzz");
  await page.waitForFunction(() => document.body.textContent?.includes("Nenhum resultado"));
  expect(observed).toEqual({ outside: [], faults: [] });
});

test("a page in English keeps Redoc's own texts", async () => {
  const { page } = await openPage(`${vendor}.html`);
  await page.click("[data-testid=search-trigger]");
  const dialog = await page.waitForSelector("[data-testid=search-dialog]");
  expect(await dialog?.$eval("input", ({ placeholder }) => placeholder)).toBe("Search docs...");
});
