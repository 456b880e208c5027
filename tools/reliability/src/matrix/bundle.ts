import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOM = fileURLToPath(new URL("../..", import.meta.url));
const RUNTIME = join(ROOM, "../../packages/runtime");

/** What is published. */
export const RUNTIME_DIST = join(RUNTIME, "dist");

/** The programs of `src/client`. */
export type ClientName =
  | "zapspec"
  | "openapi-fetch"
  | "ky"
  | "openai"
  | "storm"
  | "memory"
  | "idle-race";

/** One file that every runtime takes, made of what is published: the built runtime, or a copy of it in `dist`. */
export async function bundleClient(
  name: ClientName,
  folder: string,
  dist: string = RUNTIME_DIST,
): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(ROOM, `src/client/${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    alias: entriesOf(dist),
    nodePaths: [join(RUNTIME, "node_modules")],
    logLevel: "error",
  });
  return outfile;
}

/** Where the published package leads each of its names to. */
function entriesOf(dist: string): Record<string, string> {
  const { publishConfig } = JSON.parse(readFileSync(join(RUNTIME, "package.json"), "utf8")) as {
    publishConfig: { exports: Record<string, { default: string }> };
  };
  const entries = Object.entries(publishConfig.exports)
    // The longest first: an alias holds for what begins with it, too.
    .sort(([left], [right]) => right.length - left.length)
    .map(([name, { default: file }]): [string, string] => [
      join("@zapspec/runtime", name),
      join(dist, file.replace(/^\.\/dist\//, "")),
    ]);
  const missing = entries.find(([, file]) => !existsSync(file))?.[1];
  if (missing) throw new Error(`${missing} is missing: build first, with \`pnpm build\`.`);
  return Object.fromEntries(entries);
}
