import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a program weighs in a browser: one file of ECMAScript modules, minified, gzip. */
export async function measureBundle(program: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
