import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { runOrThrow } from "../command.ts";
import { tryGit, unpackCommit } from "./git.ts";
import { findPackages, readManifest, SCOPE } from "./packages.ts";

type Packages = ReadonlyMap<string, string>;

/**
 * What `--against` names: a packed tarball, a folder (a package or a whole workspace), or a git ref.
 *
 * @throws {Error} where it is none of these; the message says what was tried.
 */
export async function openAgainst(
  root: string,
  against: string,
  folder: string,
): Promise<Packages> {
  const path = resolve(root, against);
  const packages = existsSync(path)
    ? await openPath(path, folder)
    : await openRef(root, against, folder);
  if (packages.size > 0) return packages;
  throw new Error(
    `${against} holds no package of ours: neither a package.json named ${SCOPE}… nor a packages/ folder.`,
  );
}

async function openPath(path: string, folder: string): Promise<Packages> {
  return /\.(tgz|tar\.gz)$/.test(path) ? openTarball(path, folder) : openFolder(path);
}

async function openTarball(file: string, folder: string): Promise<Packages> {
  const target = join(folder, basename(file).replace(/\.(tgz|tar\.gz)$/, ""));
  await mkdir(target, { recursive: true });
  // By its bare name: the tar that comes with git on Windows takes `C:` for the name of a host.
  await cp(file, join(target, "package.tgz"));
  await runOrThrow("tar", ["-xzf", "package.tgz", "--strip-components=1"], target);
  return openFolder(target);
}

async function openFolder(path: string): Promise<Packages> {
  if (!existsSync(join(path, "package.json"))) return findPackages(path);
  const { name } = await readManifest(path);
  return name.startsWith(SCOPE) && !existsSync(join(path, "packages"))
    ? new Map([[name.slice(SCOPE.length), path]])
    : findPackages(path);
}

async function openRef(root: string, ref: string, folder: string): Promise<Packages> {
  const commit = await tryGit(root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  if (!commit)
    throw new Error(
      `There is nothing called ${ref} to compare with: no file, no folder, no git ref. Tags of releases look like ${SCOPE}name@1.2.3; \`git fetch --tags\` brings them.`,
    );
  return findPackages(await unpackCommit(root, commit, folder));
}
