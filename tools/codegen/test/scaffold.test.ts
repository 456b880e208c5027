import { execFile } from "node:child_process";
import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { normalizeSpawnCommand } from "tinyexec";
import { beforeAll, describe, expect, it } from "vitest";
import { createVendor } from "../src/new-vendor.ts";
import { runGenerate } from "../src/run.ts";
import { findVendor, ROOT, type Vendor } from "../src/vendors.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const LONG = "a-vendor-whose-name-is-so-long-that-hardly-any-line-with-it-fits-into-the-width";
const BIN = join(ROOT, "node_modules/.bin");

let root: string;

/** A project with the real house rules, in which two vendors were begun. */
beforeAll(async () => {
  root = await makeScratchFolder();
  for (const file of [".oxfmtrc.json", "specs/redocly.yaml", "specs/rules"])
    await cp(join(ROOT, file), join(root, file), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  for (const name of ["your-vendor", LONG]) {
    await createVendor(name, root);
    await runGenerate(findVendor(name, root) as Vendor, () => {}, root);
  }
});

describe("what is written for people", () => {
  it("is as the formatter leaves it", async () => {
    expect(
      await outcomeOf("oxfmt", "--check", "packages", `specs/${LONG}`, "specs/your-vendor"),
    ).toBe("ok");
  });

  it.each(["your-vendor", LONG])("passes the house rules: %s", async (name) => {
    const document = `specs/${name}/openapi.yaml`;
    expect(await outcomeOf("redocly", "lint", "--config", "specs/redocly.yaml", document)).toBe(
      "ok",
    );
  });

  it("shows how to make the client", async () => {
    expect(await readFile(join(root, "packages/your-vendor/README.md"), "utf8")).toContain(
      'const yourVendor = createYourVendor({ token: "your-token" });',
    );
  });
});

function outcomeOf(command: string, ...parameters: string[]): Promise<string> {
  const program = normalizeSpawnCommand(join(BIN, command), parameters, { cwd: root });
  return promisify(execFile)(program.command, program.args, program.options).then(
    () => "ok",
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}
