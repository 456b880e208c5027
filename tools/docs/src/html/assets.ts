import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

export interface Asset {
  /** Path in the site: named for its content, so browsers may keep it for good. */
  path: string;
  content: string;
}

/** The styles of our own pages: the header's are for Redoc's pages too. */
export interface Assets {
  header: Asset;
  page: Asset;
}

export async function loadAssets(): Promise<Assets> {
  return { header: await readStyles("header.css"), page: await readStyles("page.css") };
}

async function readStyles(name: string): Promise<Asset> {
  return toAsset(name, await readFile(new URL(name, import.meta.url), "utf8"));
}

export function toAsset(name: string, content: string): Asset {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { path: `assets/${name.replace(/(\.\w+)$/, `-${digest}$1`)}`, content };
}
