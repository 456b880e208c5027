import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, runPnpm } from "../run-command.ts";
import { ROOT } from "../root.ts";

const FOLDER = join(ROOT, "packages/mock");

/** The package as a user gets it: built, packed, and installed with npm in an empty project. */
export interface InstalledMock extends AsyncDisposable {
  /** The command. */
  readonly cli: string;
  /** One file for each vendor, as the package carries them. */
  readonly documents: readonly string[];
}

export async function installMock(): Promise<InstalledMock> {
  const project = await mkdtemp(join(tmpdir(), "bench-mock-"));
  await runPnpm(FOLDER, ["run", "build"]);
  await runPnpm(FOLDER, ["pack", "--pack-destination", project]);
  const tarball = (await readdir(project)).find((file) => file.endsWith(".tgz")) ?? "";
  await writeFile(join(project, "package.json"), '{ "private": true }');
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `./${tarball}`];
  await runCommand("npm", install, project);
  const installed = join(project, "node_modules/@zapspec/mock");
  const files = await readdir(join(installed, "documents"));
  return {
    cli: join(installed, "dist/src/cli.js"),
    documents: files.toSorted().map((file) => join(installed, "documents", file)),
    [Symbol.asyncDispose]: () => rm(project, { recursive: true }),
  };
}
