import { existsSync } from "node:fs";
import { mkdir, readFile, realpath, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "../vendors.ts";

/** Installs what a page tells its readers to install beside our packages: the versions that the workspace has. */
export async function installForPage(project: string, page: string): Promise<void> {
  const installed = join(ROOT, dirname(page), "node_modules");
  for (const name of findInstalls(await readFile(join(ROOT, page), "utf8"))) {
    const link = join(project, "node_modules", name);
    if (existsSync(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(installed, name)), link, "junction");
  }
}

export function findInstalls(text: string): string[] {
  const commands = text.matchAll(/npm install ((?:@?[\w./-]+ ?)+)/g);
  const names = [...commands].flatMap(([, words = ""]) => words.trim().split(" "));
  return names.filter((name) => !name.startsWith("@zapspec/"));
}
