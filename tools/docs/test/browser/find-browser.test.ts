import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { carriedChromium } from "../../src/browser/carried-chromium.ts";
import { chromeFromEnvironment } from "../../src/browser/chrome-path.ts";
import { findBrowser, type BrowserFinder } from "../../src/browser/find-browser.ts";
import { installedChrome } from "../../src/browser/installed-chrome.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-browser-"));
  await writeProgram("chromium", "echo Chromium 1.2.3");
  await writeProgram("broken", "echo libnss3.so is missing >&2; exit 127");
});

afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function writeProgram(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

const nothing: BrowserFinder = { name: "an empty shelf", find: async () => undefined };

test("CHROME_PATH comes before what is installed", async () => {
  vi.stubEnv("CHROME_PATH", join(folder, "chromium"));
  const found = await findBrowser();
  expect(found).toMatchObject({ foundBy: "CHROME_PATH", version: "Chromium 1.2.3" });
});

test("a CHROME_PATH that does not run is an error, not a reason to take another", async () => {
  vi.stubEnv("CHROME_PATH", join(folder, "broken"));
  const finding = findBrowser();
  await expect(finding).rejects.toThrow(/CHROME_PATH: .*broken.* libnss3\.so is missing/);
});

test("an installed Chromium is found on the PATH", async () => {
  vi.stubEnv("CHROME_PATH", "");
  vi.stubEnv("PATH", `/nowhere:${folder}`);
  const found = await findBrowser([chromeFromEnvironment, installedChrome]);
  expect(found).toMatchObject({
    executablePath: join(folder, "chromium"),
    foundBy: "Chrome or Chromium of this machine",
  });
});

test("one that does not run gives way to the next", async () => {
  const broken: BrowserFinder = {
    name: "a broken one",
    find: async () => ({ executablePath: join(folder, "broken") }),
  };
  const whole: BrowserFinder = {
    name: "a whole one",
    find: async () => ({ executablePath: join(folder, "chromium") }),
  };
  expect(await findBrowser([nothing, broken, whole])).toMatchObject({ foundBy: "a whole one" });
});

test("where none runs the error lists what was tried and what to do", async () => {
  const refused: BrowserFinder = {
    name: "a locked shelf",
    find: () => Promise.reject(new Error("only root may install it")),
  };
  const finding = findBrowser([nothing, refused]);
  await expect(finding).rejects.toThrow(
    [
      "- an empty shelf: none",
      "- a locked shelf: only root may install it",
      "Install Chrome or Chromium, or set CHROME_PATH to one, and run again.",
    ].join("\n"),
  );
});

test("the Chromium of the npm package runs on the one platform it is made for", async () => {
  if (`${process.platform} ${process.arch}` !== "linux x64") {
    expect(await carriedChromium.find()).toBeUndefined();
    return;
  }
  const found = await findBrowser([carriedChromium]);
  expect(found.version).toMatch(/^Chromium \d+/);
});
