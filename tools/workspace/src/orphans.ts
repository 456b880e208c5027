import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { ROOT } from "./root.ts";

/** Deletes what an earlier build left of sources that are gone: compilers and caches only ever add files. */
export async function removeOrphans(root: string = ROOT): Promise<readonly string[]> {
  const packages = await readdir(join(root, "packages"));
  const orphans = (await Promise.all(packages.map((name) => findOrphans(root, name)))).flat();
  await Promise.all(orphans.map((file) => rm(join(root, file))));
  return orphans;
}

async function findOrphans(root: string, name: string): Promise<string[]> {
  // From the root, and the same on every system.
  const folder = posix.join("packages", name);
  const built = (await listTree(join(root, folder, "dist"))).filter((file) => {
    const source = file.replace(/\.d\.ts$|\.js$/, ".ts");
    return !existsSync(join(root, folder, source));
  });
  const documents = (await listTree(join(root, folder, "documents"))).filter((file) => {
    const vendor = file.replace(/\.json$/, "");
    return !existsSync(join(root, "packages", vendor, "generated/openapi.json"));
  });
  return [
    ...built.map((file) => posix.join(folder, "dist", file)),
    ...documents.map((file) => posix.join(folder, "documents", file)),
  ];
}

async function listTree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
