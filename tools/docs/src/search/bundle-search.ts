import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Asset, toAsset } from "../html/assets.ts";
import { searchGlobal, type SearchEntry } from "./search-entry.ts";

/** The script of the start page: one file, in a form that a browser also runs from a disk. */
export async function bundleSearch(): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("search-page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return toAsset("search.js", outputFiles[0]?.text ?? "");
}

export function toIndexScript(entries: readonly SearchEntry[]): Asset {
  return toAsset("operations.js", `globalThis.${searchGlobal}=${JSON.stringify(entries)};\n`);
}
