import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

export interface Asset {
  /** Path in the site: named for its content, so browsers may keep it for good. */
  path: string;
  content: string;
}

/** The style sheets: of the bar on every page, of our own pages, of what Redoc writes. */
export interface Assets {
  header: Asset;
  page: Asset;
  reference: Asset;
}

/** In this order: a later part may rely on an earlier one. */
const pageStyles = ["base", "start", "search", "cards", "matrix", "guide", "code"];

export async function loadAssets(): Promise<Assets> {
  return {
    header: await readStyles("header.css", ["html/header.css"]),
    page: await readStyles(
      "page.css",
      pageStyles.map((name) => `html/styles/${name}.css`),
    ),
    reference: await readStyles("reference.css", ["redoc/colours.css", "redoc/reference.css"]),
  };
}

async function readStyles(name: string, files: readonly string[]): Promise<Asset> {
  const urls = files.map((file) => new URL(`../${file}`, import.meta.url));
  const texts = await Promise.all(urls.map((url) => readFile(url, "utf8")));
  const { code } = await transform(texts.join("\n"), { loader: "css", minify: true });
  return toAsset(name, code);
}

export function toAsset(name: string, content: string): Asset {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { path: `assets/${name.replace(/(\.\w+)$/, `-${digest}$1`)}`, content };
}
