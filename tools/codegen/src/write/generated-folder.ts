import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmittedFiles } from "../emit/emit.ts";

/** Makes the folder hold exactly these files; a file that is right already is not touched, so watchers stay quiet. */
export async function writeFolder(folder: string, files: EmittedFiles): Promise<readonly string[]> {
  const stale = await findStaleFiles(folder, files);
  await mkdir(folder, { recursive: true });
  for (const name of stale) {
    const content = files.get(name);
    await (content === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), content));
  }
  return stale;
}

/** The names that are missing, differ, or do not belong there. */
export async function findStaleFiles(
  folder: string,
  files: EmittedFiles,
): Promise<readonly string[]> {
  const present = await listFiles(folder);
  const names = [...new Set([...files.keys(), ...present])].sort();
  const verdicts = await Promise.all(names.map((name) => isStale(folder, name, files)));
  return names.filter((_, index) => verdicts[index]);
}

async function isStale(folder: string, name: string, files: EmittedFiles): Promise<boolean> {
  const wanted = files.get(name);
  if (wanted === undefined) return true;
  const found = await readFile(join(folder, name), "utf8").catch(() => undefined);
  return found !== wanted;
}

async function listFiles(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
