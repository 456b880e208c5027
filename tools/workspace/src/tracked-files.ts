import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./root.ts";

const exec = promisify(execFile);

/** The files of the project: what git tracks, and what it would if it were added. */
export async function listFiles(...patterns: string[]): Promise<string[]> {
  const parameters = [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
    ...patterns,
  ];
  const { stdout } = await exec("git", parameters, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(ROOT, file)))
    .sort();
}
