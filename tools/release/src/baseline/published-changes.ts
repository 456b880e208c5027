import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { tryGit } from "./git.ts";

/** Nobody who installs a package notices these. */
const UNPUBLISHED =
  /^(README\.md|CHANGELOG\.md|tsconfig\.json|turbo\.json|(test|dist|node_modules|documents)\/)/;

/** What else a package is packed with. The mock carries the document of every vendor. */
const CARRIED: Readonly<Record<string, string>> = { mock: "packages/*/generated/openapi.json" };

/** The files that make another package of it than it was in the commit, as the working tree has them. */
export async function findPublishedChanges(
  root: string,
  name: string,
  ref: string,
): Promise<string[]> {
  const own = `packages/${name}`;
  const files = await changedFiles(root, ref, own);
  const published = files.filter((file) => !UNPUBLISHED.test(file.slice(own.length + 1)));
  const manifest = `${own}/package.json`;
  const isSame = published.includes(manifest) && (await isSameManifest(root, manifest, ref));
  const carried = CARRIED[name] ? await changedFiles(root, ref, `:(glob)${CARRIED[name]}`) : [];
  return [...published.filter((file) => !(isSame && file === manifest)), ...carried];
}

async function changedFiles(root: string, ref: string, where: string): Promise<string[]> {
  const changed = await tryGit(root, "diff", "--name-only", ref, "--", where);
  const added = await tryGit(root, "ls-files", "--others", "--exclude-standard", "--", where);
  return [changed, added].flatMap((text) => text?.split("\n") ?? []).filter(Boolean);
}

async function isSameManifest(root: string, file: string, ref: string): Promise<boolean> {
  const before = await tryGit(root, "show", `${ref}:${file}`);
  const after = await readFile(join(root, file), "utf8").catch(() => undefined);
  if (before === undefined || after === undefined) return false;
  return isDeepStrictEqual(publishedPart(before), publishedPart(after));
}

// The version is what a release changes; scripts and the tools of development stay at home.
function publishedPart(text: string): object {
  const {
    version: _,
    scripts: __,
    devDependencies: ___,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  return rest;
}
