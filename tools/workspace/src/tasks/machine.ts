import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Programs that tests use where the machine has them; what they show is another with and without. */
const PROGRAMS = ["curl", "redis-server", "chromium", "google-chrome"];

/** What a test's result may depend on besides the files: part of the key under which it is cached. */
export async function describeMachine(): Promise<string> {
  const found = await Promise.all(PROGRAMS.map(isInstalled));
  const programs = PROGRAMS.filter((_, index) => found[index]);
  return [process.platform, process.arch, `node ${process.version}`, ...programs].join(", ");
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
