import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { labelAnchor, labelReplacement } from "./labels.ts";
import { replaceAnchor } from "./replace-anchor.ts";
import { searchLabelPatches } from "./search-labels.ts";

export interface RedocBundle {
  /** Path in the site: named for its content, so browsers may keep it for good. */
  path: string;
  script: string;
}

const require = createRequire(import.meta.url);
export const redoclyDirectory: string = dirname(require.resolve("@redocly/cli/package.json"));

/** Redoc shows its logo from a CDN, whatever the options; readers get the name as a picture of ours. */
const logo =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text y="12" font-family="sans-serif" font-size="13" fill="#6e6e78">Redoc</text></svg>',
  );

/** Redoc asks for `eval`, to search in a worker. Told no, it searches on the page, without breaching the policy. */
const evalRequest = /return \w+\._factory\?\?=Function\(\w+\),!0/;

/** A module cannot be loaded from a disk (`file:` has no origin to share); a plain script can. */
const moduleExport = "export{RedocStandalone,hydrate,init}";
export const redocGlobal = "zapspecRedoc";

/** The very Redoc that `build-docs` renders with: another copy would not hydrate its pages. */
export function loadRedocBundle(): RedocBundle {
  const path = join(redoclyDirectory, "lib/chunks/redoc.standalone.js");
  const original = readFileSync(path, "utf8");
  const version = /Version: (\d+\.\d+\.\d+)/.exec(original)?.[1] ?? "unknown";
  const patches: [anchor: string | RegExp, replacement: string][] = [
    ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", logo],
    ["https://cdn.redoc.ly/redoc/logo-mini.svg", logo],
    [evalRequest, "return!1"],
    [labelAnchor, labelReplacement],
    ...searchLabelPatches,
    // Ways to start a worker that is never asked for; a plain script may not even mention them.
    [/\bimport\.meta\.\w+/, "document.baseURI"],
    [moduleExport, `globalThis.${redocGlobal}={hydrate}`],
  ];
  const script = patches.reduce((text, patch) => replaceAnchor(text, ...patch, path), original);
  const digest = createHash("sha256").update(script).digest("hex");
  return { path: `assets/redoc-${version}-${digest.slice(0, 12)}.js`, script };
}
