import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BrowserFinder } from "./find-browser.ts";

const room = fileURLToPath(new URL("../..", import.meta.url));
const carrier = join(room, "node_modules/@sparticuz/chromium");

/** The Chromium that an npm package carries, compressed: for 64-bit Intel Linux only. */
export const carriedChromium: BrowserFinder = {
  name: "npm package @sparticuz/chromium",
  async find() {
    if (process.platform !== "linux" || process.arch !== "x64") return undefined;
    const directory = await unpackOnce();
    const executablePath = join(directory, "chromium");
    if (await runs(executablePath)) return { executablePath };
    // A slim machine lacks NSS and the like; the package carries those libraries too.
    return { executablePath, env: { LD_LIBRARY_PATH: join(directory, "al2023/lib") } };
  },
};

/** Unpacks beside the package rather than in /tmp, where anybody could have put a program of that name. */
async function unpackOnce(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(carrier, "package.json"), "utf8"));
  const cache = join(room, "node_modules/.cache");
  const directory = join(cache, `chromium-${version}`);
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(`${directory}-`);
  await unpackInto(unpacked);
  // Whole or not at all: two runs may unpack at once, and the second to finish yields.
  await rename(unpacked, directory).catch(() => rm(unpacked, { recursive: true, force: true }));
  return directory;
}

/** The package unpacks into the temporary folder of its process, so it gets a process of its own. */
async function unpackInto(directory: string): Promise<void> {
  const script = `
    import chromium, { inflate } from "@sparticuz/chromium";
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(carrier, "bin/al2023.tar.br"))});
  `;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: room,
    env: { ...process.env, TMPDIR: directory },
  });
}

async function runs(executablePath: string): Promise<boolean> {
  const version = promisify(execFile)(executablePath, ["--version", "--no-sandbox"]);
  return version.then(
    () => true,
    () => false,
  );
}
