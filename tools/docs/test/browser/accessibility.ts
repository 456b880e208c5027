import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds against WCAG A and AA on a page as it now is. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, "utf8"));
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      resultTypes: ["violations"], // all rules run; what passed is not written down node by node
      // Experimental in axe, and broken by Redoc alone: its picker of examples is labelled "Example".
      rules: { "label-content-name-mismatch": { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What axe finds by all its rules, by how much it hinders. */
export async function seriousViolationsOf(
  page: Page,
): Promise<{ serious: string[]; others: string[] }> {
  await page.evaluate(await readFile(axePath, "utf8"));
  const found = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => ({ impact, text: `${id}: ${html}` })),
    );
  });
  const isSerious = ({ impact }: { impact?: unknown }): boolean =>
    impact === "serious" || impact === "critical";
  const texts = (items: typeof found): string[] => items.map(({ text }) => text);
  return {
    serious: texts(found.filter(isSerious)),
    others: texts(found.filter((item) => !isSerious(item))),
  };
}
