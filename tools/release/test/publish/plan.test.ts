import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPlan } from "../../src/publish/plan.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-"));
  await mkdir(join(folder, "packages"));
  await writeFile(join(folder, "packages/museum.tgz"), "a tarball");
  await writePlan(1);
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
  await writePlan(2);
  await expect(readPlan(folder)).rejects.toThrow("has version 2, and only 1 is known");
});

async function writePlan(version: number): Promise<void> {
  const integrity = `sha256-${createHash("sha256").update("a tarball").digest("base64")}`;
  const museum = { name: "@acme/museum", version: "1.2.0", access: "public", tag: "latest" };
  const tarball = { path: "packages/museum.tgz", integrity };
  const plan = [
    [{ kind: "tag-only", name: "@acme/parcels", version: "2.0.0" }],
    [{ kind: "publish", ...museum, tarball }],
  ];
  await writeFile(join(folder, "publish-plan.json"), JSON.stringify({ version, plan }));
}
