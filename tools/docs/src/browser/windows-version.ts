import { readdir } from "node:fs/promises";
import { dirname } from "node:path";

/** On Windows a browser that is asked for its version opens a window and prints nothing: it is the name of a folder beside it. */
export async function versionBeside(executablePath: string): Promise<string> {
  const folder = dirname(executablePath);
  const names = await readdir(folder);
  const version = names.findLast((name) => /^\d+(\.\d+){3}$/.test(name));
  if (version === undefined)
    throw new Error(`${folder} holds no folder that is called as a version, as with every Chrome`);
  return `Chromium ${version}`;
}
