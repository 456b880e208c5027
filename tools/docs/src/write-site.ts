import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Paths in the site and what is in them. */
export type Site = ReadonlyMap<string, string>;

/** Puts the site in the place of an earlier one; nothing of that stays. */
export async function writeSite(site: Site, outDirectory: string): Promise<void> {
  const directory = resolve(outDirectory);
  await refuseForeignDirectory(directory);
  // Written beside it and moved into its place: a server, and who waits for a build, see the old site or the new one.
  await mkdir(dirname(directory), { recursive: true });
  const written = await mkdtemp(`${directory}-`);
  await chmod(written, 0o755); // a temporary folder is its owner's alone, a site is for all
  for (const [path, content] of site) {
    await mkdir(dirname(join(written, path)), { recursive: true });
    await writeFile(join(written, path), content);
  }
  await rm(directory, { recursive: true, force: true });
  await rename(written, directory);
}

/** A mistyped `--out` must not cost anybody a folder. */
async function refuseForeignDirectory(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  if (names.length === 0) return;
  const index = await readFile(join(directory, "index.html"), "utf8").catch(() => "");
  if (index.includes('content="@zapspec/docs"')) return;
  throw new Error(
    `${directory} holds files that this build did not write, so it is not replaced. ` +
      "Name an empty or new folder with --out, or remove it yourself.",
  );
}
