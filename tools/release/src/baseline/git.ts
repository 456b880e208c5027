import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { run, runOrThrow } from "../command.ts";
import { highestVersion } from "./version-order.ts";

/** What a git command prints; undefined where it fails, as it does outside a repository or in a shallow clone. */
export async function tryGit(root: string, ...parameters: string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await run("git", parameters, root);
  return exitCode === 0 ? stdout.trim() : undefined;
}

/** The last release of a package that HEAD follows, by the tags that changesets writes. */
export async function findLastTag(
  root: string,
  name: string,
): Promise<{ ref: string; version: string } | undefined> {
  const prefix = `@zapspec/${name}@`;
  const tags = (await tryGit(root, "tag", "--merged", "HEAD", "--list", `${prefix}*`)) ?? "";
  const version = highestVersion(
    tags
      .split("\n")
      .filter(Boolean)
      .map((tag) => tag.slice(prefix.length)),
  );
  return version === undefined ? undefined : { ref: `${prefix}${version}`, version };
}

/** Where this branch left the main one; on main itself its last commit. */
export async function findMergeBase(root: string): Promise<string | undefined> {
  for (const main of ["origin/main", "main"]) {
    const commit = await tryGit(root, "merge-base", "HEAD", main);
    if (commit) return commit;
  }
  return undefined;
}

/** The packages as they were in a commit, unpacked below the folder. */
export async function unpackCommit(root: string, ref: string, folder: string): Promise<string> {
  const target = join(folder, ref.replaceAll(/[^\w.@-]/g, "_"));
  const archive = `${target}.tar`;
  await mkdir(target, { recursive: true });
  await runOrThrow("git", ["archive", "--output", archive, ref, "packages"], root);
  // Relative: the tar that comes with git on Windows takes `C:` for the name of a host.
  await runOrThrow("tar", ["-xf", basename(archive), "-C", basename(target)], folder);
  return target;
}
