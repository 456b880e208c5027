import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { judge } from "./judge.ts";
import { readPlan } from "./plan.ts";
import { publish } from "./publish.ts";
import { writeSboms } from "./sbom.ts";

const HELP = `Brings packed packages to npm, in the steps of .github/workflows/release.yml.

Usage
  main.ts judge <folder>                      publint and attw on every tarball
  main.ts sbom <folder>                       writes <folder>/sbom/*.cdx.json
  main.ts publish <folder> --registry <url>   publishes every tarball, with provenance

<folder> is what \`changeset pack --out-dir <folder>\` wrote. Needs Node 24 and npm, and for judge the workspace.

Options
  --registry <url>   where to publish: npm's own is what \`npm config get registry\` says on a fresh machine
  --help             this text
`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      registry: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [command, path] = positionals;
  if (values.help) return console.log(HELP);
  if (command === undefined || path === undefined) throw new Error(HELP);
  const folder = resolve(path);
  const releases = await readPlan(folder);
  if (command === "judge") return judge(releases, folder);
  if (command === "sbom") return void (await writeSboms(releases, folder));
  if (command !== "publish")
    throw new Error(`There is no command "${command}". \`--help\` lists what there is.`);
  if (releases.length === 0) return console.log("Every version is in the registry already.");
  if (values.registry === undefined)
    throw new Error(
      "Say with `--registry <url>` where to publish: a release goes nowhere by default.",
    );
  const registry = { url: values.registry, provenance: true };
  return publish(releases, registry, folder, console.log);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
