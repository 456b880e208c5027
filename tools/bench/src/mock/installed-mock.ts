import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { normalizeSpawnCommand } from "tinyexec";

const ROOT = resolve(import.meta.dirname, "../../../..");
const FOLDER = join(ROOT, "packages/mock");
const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  packageManager: string;
};

/** The package as a user gets it: built, packed, and installed with npm in an empty project. */
export interface InstalledMock extends AsyncDisposable {
  /** The command. */
  readonly cli: string;
  /** One file for each vendor, as the package carries them. */
  readonly documents: readonly string[];
}

// On Windows npm and npx are scripts, which `execFile` alone cannot start.
async function run(name: string, parameters: readonly string[], cwd: string): Promise<void> {
  const { command, args, options } = normalizeSpawnCommand(name, parameters, { cwd });
  await promisify(execFile)(command, args, options);
}

export async function installMock(): Promise<InstalledMock> {
  const project = await mkdtemp(join(tmpdir(), "bench-mock-"));
  const pnpm = (...parameters: string[]): Promise<unknown> => {
    return run("npx", ["--yes", packageManager, ...parameters], FOLDER);
  };
  await pnpm("run", "build");
  await pnpm("pack", "--pack-destination", project);
  const tarball = (await readdir(project)).find((file) => file.endsWith(".tgz")) ?? "";
  await writeFile(join(project, "package.json"), '{ "private": true }');
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `./${tarball}`];
  await run("npm", install, project);
  const installed = join(project, "node_modules/@zapspec/mock");
  const files = await readdir(join(installed, "documents"));
  return {
    cli: join(installed, "dist/src/cli.js"),
    documents: files.toSorted().map((file) => join(installed, "documents", file)),
    [Symbol.asyncDispose]: () => rm(project, { recursive: true }),
  };
}
