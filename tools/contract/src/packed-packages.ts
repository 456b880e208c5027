import { existsSync, readFileSync } from "node:fs";
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientModule } from "./client.ts";
import { outcomeOf } from "./samples/outcome.ts";
import { ROOT } from "./vendors.ts";

const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  packageManager: string;
};

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
  readonly manifest: Manifest;
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Record<string, string>;
  /** Commands, and the files that they run. */
  readonly bin?: Record<string, string>;
}

/** Packages as a user gets them: packed, unpacked into an empty project, imported by name. */
export interface PackedPackages extends AsyncDisposable {
  /** The project's folder. */
  readonly project: string;
  readonly packages: readonly PackedPackage[];
  import(name: string): Promise<ClientModule>;
}

/** Packs these packages of the workspace, which must have been built, and installs them in a project of its own. */
export async function installPacked(names: readonly string[]): Promise<PackedPackages> {
  const project = await mkdtemp(join(tmpdir(), "contract-"));
  await mkdir(join(project, "node_modules/@zapspec"), { recursive: true });
  await mkdir(join(project, "node_modules/.bin"));
  const packages = await Promise.all(names.map((name) => install(name, project)));
  return {
    project,
    packages,
    import: (name) => importFrom(project, name),
    [Symbol.asyncDispose]: () => rm(project, { recursive: true, force: true }),
  };
}

async function install(name: string, project: string): Promise<PackedPackage> {
  const folder = join(ROOT, "packages", name);
  const tarball = await pack(name, folder, project);
  const target = join(project, "node_modules/@zapspec", name);
  await mkdir(target);
  // Relative, with slashes: the tar that comes with git on Windows takes `C:` for the name of a host.
  const place = `node_modules/@zapspec/${name}`;
  await runOrThrow(
    "tar",
    ["-xzf", basename(tarball), "-C", place, "--strip-components=1"],
    project,
  );
  const manifest: Manifest & { name: string } = JSON.parse(
    await readFile(join(target, "package.json"), "utf8"),
  );
  await linkDependencies(folder, target, manifest);
  await linkCommands(project, target, manifest);
  return { name: manifest.name, tarball, manifest };
}

/** `pnpm test` has packed everything once, for all who want it; elsewhere what lies there may be old. */
async function pack(name: string, folder: string, project: string): Promise<string> {
  const tarball = join(project, `${name}.tgz`);
  const packed = join(folder, ".report/package.tgz");
  if (process.env.ZAPSPEC_PACKED === "1" && existsSync(packed)) await copyFile(packed, tarball);
  else await runOrThrow("npx", ["--yes", packageManager, "pack", "--out", tarball], folder);
  return tarball;
}

async function runOrThrow(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<string> {
  const { ok, printed, output } = await outcomeOf(command, parameters, cwd);
  if (!ok)
    throw new Error(`\`${[command, ...parameters].join(" ")}\` failed in ${cwd}:\n${output}`);
  return printed;
}

// What the registry would bring: the very versions that the workspace has installed.
async function linkDependencies(
  folder: string,
  target: string,
  { dependencies = {} }: Manifest,
): Promise<void> {
  for (const dependency of Object.keys(dependencies).filter(
    (name) => !name.startsWith("@zapspec/"),
  )) {
    const link = join(target, "node_modules", dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(folder, "node_modules", dependency)), link, "junction");
  }
}

async function linkCommands(
  project: string,
  target: string,
  { bin = {} }: Manifest,
): Promise<void> {
  for (const [command, file] of Object.entries(bin)) {
    const link = join(project, "node_modules/.bin", command);
    await chmod(join(target, file), 0o755);
    if (process.platform !== "win32") await symlink(join(target, file), link);
    // A symlink needs rights there that few have, and no shell would run it.
    else await writeFile(`${link}.cmd`, `@node "${join(target, file)}" %*\r\n`);
  }
}

// An entry of the project's own, so that the package's `exports` decide what is found.
async function importFrom(project: string, name: string): Promise<ClientModule> {
  const entry = join(project, `${name}.mjs`);
  await writeFile(entry, `export * from "@zapspec/${name}";\n`);
  return import(pathToFileURL(entry).href);
}
