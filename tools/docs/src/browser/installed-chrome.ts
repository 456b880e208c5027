import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserFinder } from "./find-browser.ts";

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
];

/** Where macOS keeps applications, which are not on the PATH. */
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const installedChrome: BrowserFinder = {
  name: "Chrome or Chromium of this machine",
  async find() {
    const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
    const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    const executablePath = [...onPath, ...applications].find(isExecutable);
    return executablePath === undefined ? undefined : { executablePath };
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
