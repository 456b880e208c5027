import { expect, test } from "vitest";
import { portuguese } from "../../src/language/pt-br.ts";
import { loadRedocBundle } from "../../src/redoc/redoc-bundle.ts";
import { renderPage } from "../../src/redoc/render-page.ts";
import { shareStyles, takeOutStyles } from "../../src/redoc/shared-styles.ts";

const document = { openapi: "3.1.0", info: { title: "Lamps", version: "1" }, paths: {} };

test("a page is rendered with the labels of its language", async () => {
  const options = { downloadUrls: [{ title: "lamps.yaml", url: "lamps.yaml" }] };
  const labels = { "download.description.title": "Baixar o farol" };
  const [translated = "", original = ""] = await Promise.all(
    [labels, {}].map((given) => renderPage({ document, options, labels: given })),
  );
  expect(translated.includes("Baixar o farol")).toBe(true);
  expect(original.includes("Download OpenAPI description")).toBe(true);
});

test("every label that is translated is one of Redoc's", () => {
  const { script } = loadRedocBundle();
  const unknown = Object.keys(portuguese.redoc).filter((key) => !script.includes(`\`${key}\``));
  expect(unknown).toEqual([]);
});

test("the styles of all pages are one sheet, each rule once, in the order of their groups", () => {
  const page = (...rules: string[]): string =>
    `<style data-styled="true" data-styled-version="6">${rules.join("")}</style>`;
  const rule = (name: string): string => `.${name}{}/*!sc*/\n`;
  const group = (id: number): string => `data-styled.g${id}[id="x"]{content:"y,"}/*!sc*/\n`;
  const { css } = shareStyles([
    page(rule("a"), group(2), rule("c"), group(9)),
    page(rule("a"), rule("b"), group(2)),
  ]);
  expect(css).toBe(".a{}\n.b{}\n.c{}");
});

test("a page without styles to take out stops the build", () => {
  expect(() => takeOutStyles("<p>")).toThrow("no longer contains");
});
