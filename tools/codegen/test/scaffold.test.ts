import { execFile } from "node:child_process";
import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { createVendor } from "../src/new-vendor.ts";
import { runGenerate } from "../src/run.ts";
import { findVendor, ROOT, type Vendor } from "../src/vendors.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const LONG = "a-vendor-whose-name-is-so-long-that-hardly-any-line-with-it-fits-into-the-width";
const MODULES = join(ROOT, "node_modules");

let root: string;

/** A project with the real house rules, in which two vendors were begun. */
beforeAll(async () => {
  root = await makeScratchFolder();
  for (const file of [".oxfmtrc.json", "specs/redocly.yaml", "specs/rules"])
    await cp(join(ROOT, file), join(root, file), { recursive: true });
  await symlink(MODULES, join(root, "node_modules"), "junction");
  for (const name of ["your-vendor", LONG]) {
    await createVendor(name, root);
    await runGenerate(findVendor(name, root) as Vendor, () => {}, root);
  }
});

describe("what is written for people", () => {
  it("is as the formatter leaves it", async () => {
    const folders = ["packages", `specs/${LONG}`, "specs/your-vendor"];
    expect(await outcomeOf("oxfmt/bin/oxfmt", "--check", ...folders)).toBe("ok");
  });

  it.each(["your-vendor", LONG])("passes the house rules: %s", async (name) => {
    const document = `specs/${name}/openapi.yaml`;
    const lint = ["lint", "--config", "specs/redocly.yaml", document];
    expect(await outcomeOf("@redocly/cli/bin/cli.js", ...lint)).toBe("ok");
  });

  it("shows how to make the client", async () => {
    expect(await readFile(join(root, "packages/your-vendor/README.md"), "utf8")).toContain(
      'const yourVendor = createYourVendor({ token: "your-token" });',
    );
  });
});

function outcomeOf(script: string, ...parameters: string[]): Promise<string> {
  const program = [join(MODULES, script), ...parameters];
  return promisify(execFile)(process.execPath, program, { cwd: root }).then(
    () => "ok",
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}
