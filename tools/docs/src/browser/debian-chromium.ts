import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import type { BrowserFinder } from "./find-browser.ts";

const aptGet = "/usr/bin/apt-get";
const run = promisify(execFile);

/** Debian's own package: it is installed, so this is the last resort, and only root can. */
export const debianChromium: BrowserFinder = {
  name: "Debian's package chromium, installed with apt-get",
  async find() {
    if (!existsSync(aptGet)) return undefined;
    if (process.getuid?.() !== 0) throw new Error("only root may install it");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run(aptGet, ["update", "--quiet"], { env });
    await run(aptGet, ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"], {
      env,
    });
    return { executablePath: "/usr/bin/chromium" };
  },
};
