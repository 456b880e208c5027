import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Paths in the site and what is in them. */
export type Site = ReadonlyMap<string, string>;

/** Puts the site in the place of an earlier one; nothing of that stays. */
export async function writeSite(site: Site, directory: string): Promise<void> {
  await refuseForeignDirectory(directory);
  await rm(directory, { recursive: true, force: true });
  for (const [path, content] of site) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
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
