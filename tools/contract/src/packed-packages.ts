import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { ClientModule } from "./client.ts";
import { ROOT } from "./vendors.ts";

const run = promisify(execFile);
const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  packageManager: string;
};

/** Packages as a user gets them: packed, unpacked into an empty project, imported by name. */
export interface PackedPackages extends AsyncDisposable {
  import(name: string): Promise<ClientModule>;
}

/** Packs the runtime and these vendors' packages. They must have been built. */
export async function installPacked(names: readonly string[]): Promise<PackedPackages> {
  const project = await mkdtemp(join(tmpdir(), "contract-"));
  const modules = join(project, "node_modules");
  await mkdir(join(modules, "@zapspec"), { recursive: true });
  await Promise.all(["runtime", ...names].map((name) => install(name, project)));
  const dependency = join(ROOT, "packages/runtime/node_modules/openapi-fetch");
  await symlink(await realpath(dependency), join(modules, "openapi-fetch"));
  return {
    import: (name) => importFrom(project, name),
    [Symbol.asyncDispose]: () => rm(project, { recursive: true, force: true }),
  };
}

async function install(name: string, project: string): Promise<void> {
  const folder = join(ROOT, "packages", name);
  const { stdout } = await run(
    "npx",
    ["--yes", packageManager, "pack", "--json", "--pack-destination", project],
    { cwd: folder },
  );
  const { filename } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const target = join(project, "node_modules/@zapspec", name);
  await mkdir(target);
  await run("tar", ["-xzf", filename, "-C", target, "--strip-components=1"]);
}

// An entry of the project's own, so that the package's `exports` decide what is found.
async function importFrom(project: string, name: string): Promise<ClientModule> {
  const entry = join(project, `${name}.mjs`);
  await writeFile(entry, `export * from "@zapspec/${name}";\n`);
  return import(pathToFileURL(entry).href);
}
