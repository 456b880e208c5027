import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

export const SCOPE = "@zapspec/";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of the packages below a workspace, by their name under our scope. */
export async function findPackages(root: string): Promise<ReadonlyMap<string, string>> {
  const folders = (await readdir(join(root, "packages")).catch(() => []))
    .sort()
    .map((name) => [name, join(root, "packages", name)] as const);
  return new Map(folders.filter(([, folder]) => existsSync(join(folder, "package.json"))));
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** A package with those of ours that it stands on; one that was not released along with it is today's. */
export async function withDependencies(
  name: string,
  packages: ReadonlyMap<string, string>,
  today: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const add = async (wanted: string): Promise<void> => {
    const folder = packages.get(wanted) ?? today.get(wanted);
    if (!folder || found.has(wanted)) return;
    const { dependencies = {} } = await readManifest(folder);
    const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith(SCOPE));
    for (const dependency of own) await add(dependency.slice(SCOPE.length));
    found.set(wanted, folder);
  };
  await add(name);
  return found;
}
