import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { carriedChromium } from "./carried-chromium.ts";
import { chromeFromEnvironment } from "./chrome-path.ts";
import { debianChromium } from "./debian-chromium.ts";
import { installedChrome } from "./installed-chrome.ts";
import { versionBeside } from "./windows-version.ts";

/** A program that may be a browser. */
export interface BrowserCandidate {
  executablePath: string;
  /** Variables it needs beside those of this process. */
  env?: Record<string, string>;
}

export interface FoundBrowser extends BrowserCandidate {
  /** How it was found: `CHROME_PATH`, for example. */
  foundBy: string;
  /** What it says of itself: `Chromium 153.0.8010.0`. */
  version: string;
}

/** One place to look in. `find` gives nothing where there is nothing, or throws why it cannot tell. */
export interface BrowserFinder {
  name: string;
  find(): Promise<BrowserCandidate | undefined>;
  /** Set where a candidate that does not run ends the search: it was asked for by name. */
  isBinding?: boolean;
}

/** In the order of who decides: the user, the machine, the workspace; an installation comes last. */
const finders: readonly BrowserFinder[] = [
  chromeFromEnvironment,
  installedChrome,
  carriedChromium,
  debianChromium,
];

/** The first browser that runs. Never none: then it throws what was tried and what to do. */
export async function findBrowser(
  places: readonly BrowserFinder[] = finders,
): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const { name, find, isBinding = false } of places) {
    try {
      const candidate = await find();
      if (candidate) return { ...candidate, foundBy: name, version: await versionOf(candidate) };
      failures.push(`${name}: none`);
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`);
      if (isBinding) break;
    }
  }
  throw new Error(
    ["No browser runs on this machine, and the docs are checked in a real one. Tried:"]
      .concat(failures.map((failure) => `- ${failure}`))
      .concat("Install Chrome or Chromium, or set CHROME_PATH to one, and run again.")
      .join("\n"),
  );
}

/** Asking for the version also shows, but on Windows, that the program starts and finds its libraries. */
async function versionOf({ executablePath, env = {} }: BrowserCandidate): Promise<string> {
  if (process.platform === "win32") return versionBeside(executablePath);
  const options = { env: { ...process.env, ...env }, timeout: 30_000 };
  const { stdout } = await promisify(execFile)(
    executablePath,
    ["--version", "--no-sandbox"],
    options,
  );
  return stdout.trim();
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n").slice(0, 2).join(" ");
}
