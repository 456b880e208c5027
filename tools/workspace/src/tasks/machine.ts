import { createHash } from "node:crypto";
import { access, constants, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { ROOT } from "../root.ts";

/** Programs that tests use where the machine has them; what they show is another with and without. */
const PROGRAMS = ["curl", "redis-server", "chromium", "chromium-browser", "google-chrome"];

/** A document of others that tests take where it lies beside the project. */
const STRANGER = join(ROOT, "../shared/strangers/museum.yaml");

/** What a test's result may depend on besides the files: part of the key under which it is cached. */
export async function describeMachine(): Promise<string> {
  const found = await Promise.all(PROGRAMS.map(isInstalled));
  const programs = PROGRAMS.filter((_, index) => found[index]);
  const node = `node ${process.version}`;
  const stranger = await readFile(STRANGER).then(
    (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 8),
    () => "no stranger",
  );
  return [process.platform, process.arch, node, ...programs, stranger].join(", ");
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
