import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser, type FoundBrowser } from "./find-browser.ts";

export interface LaunchedBrowser {
  browser: Browser;
  found: FoundBrowser;
  close(): Promise<void>;
}

/** Nothing but the pages under test may ask the network for anything. */
const args = [
  "--headless",
  "--no-sandbox", // a container's root has no other choice, and the pages are our own
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless browser with an empty profile, which goes when it is closed. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const found = await findBrowser();
  const userDataDir = await mkdtemp(join(tmpdir(), "docs-browser-"));
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    headless: "shell",
    args,
    userDataDir,
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, found, close };
}
