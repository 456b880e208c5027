import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { howToGet, listRuntimes } from "../src/runtimes.ts";

let folder: string;
let own: string;
let installed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runtimes-"));
  const bin = join(folder, "runtimes/binaries/node_modules/node-22/bin");
  const extension = process.platform === "win32" ? ".exe" : "";
  own = join(folder, `own-bun${extension}`);
  installed = join(bin, `node${extension}`);
  await mkdir(bin, { recursive: true });
  for (const file of [own, installed]) {
    await writeFile(file, "#!/bin/sh\n");
    await chmod(file, 0o755);
  }
  await writeFile(join(folder, "no-program"), "");
});

afterAll(() => rm(folder, { recursive: true }));

function find(name: string, environment: Record<string, string>): string | undefined {
  return listRuntimes(environment, folder).find((runtime) => runtime.name === name)?.executable;
}

it("finds what npm installed", () => {
  expect(find("node-22", {})).toBe(installed);
});

it("takes the executable that a variable names", () => {
  expect(find("bun", { BUN_PATH: own })).toBe(own);
});

it("finds nothing where npm installed nothing, and takes no file that is no program", () => {
  expect(find("deno", {})).toBeUndefined();
  expect(find("node-22", { NODE_22_PATH: join(folder, "no-program") })).toBeUndefined();
});

it("prints every runtime with its executable for other tools, and null where there is none", async () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const env = { ...process.env, BUN_PATH: own, DENO_PATH: join(folder, "no-program") };
  const { stdout } = await promisify(execFile)(process.execPath, [main, "list", "--json"], { env });
  const listed = JSON.parse(stdout);
  expect(Object.keys(listed)).toEqual(listRuntimes().map(({ name }) => name));
  expect(listed).toMatchObject({ bun: own, deno: null });
});

it("says how to get what is missing", () => {
  const missing = listRuntimes({}, folder).find(({ name }) => name === "node-20");
  expect(missing && howToGet(missing)).toContain("set NODE_20_PATH to its executable");
});
