import { readFileSync } from "node:fs";

/** The version of this package. */
export function version(): string {
  // From src/cli and from dist/src/cli alike: the nearest package.json above.
  for (const path of ["../../package.json", "../../../package.json"]) {
    const manifest = readManifest(new URL(path, import.meta.url));
    if (manifest) return manifest.version;
  }
  return "unknown";
}

function readManifest(url: URL): { version: string } | undefined {
  try {
    return JSON.parse(readFileSync(url, "utf8")) as { version: string };
  } catch {
    return undefined;
  }
}
