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
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Where Windows keeps them: for everybody, or for one user. Edge is a Chromium too, and on every Windows. */
const programFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const programs = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

export const installedChrome: BrowserFinder = {
  name: "Chrome or Chromium of this machine",
  async find() {
    const executablePath = [...onPath(), ...applications, ...inProgramFolders()].find(isExecutable);
    return executablePath === undefined ? undefined : { executablePath };
  },
};

function onPath(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const extension = process.platform === "win32" ? ".exe" : "";
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + extension)));
}

function inProgramFolders(): string[] {
  const folders = programFolders.flatMap((name) => process.env[name] ?? []);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
