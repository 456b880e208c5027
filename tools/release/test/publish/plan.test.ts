import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPlan } from "../../src/publish/plan.ts";
import { writePlan } from "./planned-release.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-"));
  await writePlan(folder);
});

afterEach(() => rm(folder, { recursive: true }));

it("reads what is to be published, and leaves out what only gets a tag", async () => {
  const tarball = join(folder, "packages/museum.tgz");
  expect(await readPlan(folder)).toEqual([
    { name: "@acme/museum", version: "1.2.0", tag: "latest", tarball },
  ]);
});

it("refuses a tarball that changed after it was packed", async () => {
  await appendFile(join(folder, "packages/museum.tgz"), "!");
  await expect(readPlan(folder)).rejects.toThrow("is not what was packed");
});

it("refuses a plan of a version that it does not know", async () => {
  await writePlan(folder, 2);
  await expect(readPlan(folder)).rejects.toThrow("has version 2, and only 1 is known");
});
