import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { listStrangers } from "../strangers/list-strangers.ts";

/** Programs that tests use where the machine has them; what they show is another with and without. */
const PROGRAMS = ["curl", "redis-server", "chromium", "chromium-browser", "google-chrome"];

/** What a test's result may depend on besides the files: part of the key under which it is cached. */
export async function describeMachine(): Promise<string> {
  const found = await Promise.all(PROGRAMS.map(isInstalled));
  const programs = PROGRAMS.filter((_, index) => found[index]);
  const node = `node ${process.version}`;
  // They lie beside the project, where no task can have them among its inputs.
  const strangers = createHash("sha256");
  for (const file of listStrangers()) strangers.update(`${file} ${statSync(file).mtimeMs}\n`);
  return [process.platform, process.arch, node, ...programs, strangers.digest("hex")].join(", ");
}

async function isInstalled(program: string): Promise<boolean> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, program), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
