import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { carriedChromium } from "../../src/browser/carried-chromium.ts";
import { chromeFromEnvironment } from "../../src/browser/chrome-path.ts";
import { findBrowser, type BrowserFinder } from "../../src/browser/find-browser.ts";
import { installedChrome } from "../../src/browser/installed-chrome.ts";
import { versionBeside } from "../../src/browser/windows-version.ts";

let folder: string;
let whole: string;
let broken: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-browser-"));
  whole = await writeProgram("whole/chromium", "echo Chromium 1.2.3.4");
  broken = await writeProgram("broken/chromium", "echo libnss3.so is missing >&2; exit 127");
  await mkdir(join(folder, "whole/1.2.3.4"));
});

afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program that says of itself what a browser would; on Windows it is its place that says it. */
async function writeProgram(name: string, script: string): Promise<string> {
  const file = join(folder, process.platform === "win32" ? `${name}.exe` : name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

const nothing: BrowserFinder = { name: "an empty shelf", find: async () => undefined };

test("CHROME_PATH comes before what is installed", async () => {
  vi.stubEnv("CHROME_PATH", whole);
  const found = await findBrowser();
  expect(found).toMatchObject({ foundBy: "CHROME_PATH", version: "Chromium 1.2.3.4" });
});

test("a CHROME_PATH that does not run is an error, not a reason to take another", async () => {
  vi.stubEnv("CHROME_PATH", broken);
  const finding = findBrowser();
  await expect(finding).rejects.toThrow(
    /CHROME_PATH: .*broken.* (libnss3\.so is missing|holds no)/,
  );
});

test("an installed Chromium is found on the PATH", async () => {
  vi.stubEnv("CHROME_PATH", "");
  vi.stubEnv("PATH", ["/nowhere", dirname(whole)].join(delimiter));
  const found = await findBrowser([chromeFromEnvironment, installedChrome]);
  expect(found).toMatchObject({
    executablePath: whole,
    foundBy: "Chrome or Chromium of this machine",
  });
});

test("one is found where Windows keeps programs, by its version's folder", async () => {
  const application = join(folder, "Google/Chrome/Application");
  const program = join(application, "chrome.exe");
  await mkdir(join(application, "141.0.7390.55"), { recursive: true });
  await writeFile(program, "");
  await chmod(program, 0o755);
  for (const [name, value] of [
    ["PATH", ""],
    ["ProgramFiles", folder],
  ] as const)
    vi.stubEnv(name, value);
  expect(await installedChrome.find()).toEqual({ executablePath: program });
  expect(await versionBeside(program)).toBe("Chromium 141.0.7390.55");
  await expect(versionBeside(broken)).rejects.toThrow("no folder that is called as a version");
});

test("one that does not run gives way to the next", async () => {
  const first: BrowserFinder = {
    name: "a broken one",
    find: async () => ({ executablePath: broken }),
  };
  const second: BrowserFinder = {
    name: "a whole one",
    find: async () => ({ executablePath: whole }),
  };
  expect(await findBrowser([nothing, first, second])).toMatchObject({ foundBy: "a whole one" });
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
