import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BrowserFinder } from "./find-browser.ts";

const room = fileURLToPath(new URL("../..", import.meta.url));
const unpacker = fileURLToPath(new URL("./unpack-chromium.ts", import.meta.url));
const fontConfiguration = "fonts.conf";
const carrier = join(room, "node_modules/@sparticuz/chromium");

/** The Chromium that an npm package carries, compressed: for 64-bit Intel Linux only. */
export const carriedChromium: BrowserFinder = {
  name: "npm package @sparticuz/chromium",
  async find() {
    if (process.platform !== "linux" || process.arch !== "x64") return undefined;
    const directory = await unpackOnce();
    const executablePath = join(directory, "chromium");
    // Without any font a page shows no text at all, and a slim machine has none.
    const env = { FONTCONFIG_FILE: join(directory, fontConfiguration) };
    if (await runs(executablePath)) return { executablePath, env };
    // Nor does it have NSS and the like: the package carries those libraries too.
    return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(directory, "al2023/lib") } };
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
  await writeFile(join(unpacked, fontConfiguration), fontsIn(directory));
  // Whole or not at all: two runs may unpack at once, and the second to finish yields.
  await rename(unpacked, directory).catch(() => rm(unpacked, { recursive: true, force: true }));
  return directory;
}

/** The package's own configuration names folders of a cloud function. */
function fontsIn(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(directory, "fonts/fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(directory, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

async function unpackInto(directory: string): Promise<void> {
  const env = { ...process.env, TMPDIR: directory };
  await promisify(execFile)(process.execPath, [unpacker], { env });
}

async function runs(executablePath: string): Promise<boolean> {
  const version = promisify(execFile)(executablePath, ["--version", "--no-sandbox"]);
  return version.then(
    () => true,
    () => false,
  );
}
