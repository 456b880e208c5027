import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../node_modules/.cache/redoc-pages", import.meta.url));
const keptInMs = 7 * 24 * 60 * 60 * 1000;

/**
 * What `make` gives for an input, made once: Redoc takes a second for a page, and most builds change one vendor at most.
 * The input must name everything that the page depends on.
 */
export async function rememberPage(input: unknown, make: () => Promise<string>): Promise<string> {
  const key = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const file = join(folder, `${key}.html`);
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known !== undefined) {
    await utimes(file, new Date(), new Date());
    return known;
  }
  const page = await make();
  await mkdir(folder, { recursive: true });
  // Whole or not at all: two builds may run at once. Windows lets nobody replace what the other has open, which is the same.
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, page);
  await rename(written, file).catch((error: Error) => yieldTo(file, written, error));
  await forgetOldPages();
  return page;
}

async function yieldTo(file: string, written: string, error: Error): Promise<void> {
  await rm(written);
  if (!existsSync(file)) throw error;
}

async function forgetOldPages(): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined); // another build may have forgotten it
    if (found && Date.now() - found.mtimeMs > keptInMs) await rm(file, { force: true });
  }
}
