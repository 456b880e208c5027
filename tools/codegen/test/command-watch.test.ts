import { once } from "node:events";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { createVendor } from "../src/new-vendor.ts";
import { ROOT } from "../src/vendors.ts";
import { interrupt, startInterruptible } from "./interrupt.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

it("generate --watch sees a vendor that is begun meanwhile, and ends with Ctrl-C", async () => {
  const main = await copyCodegen();
  const root = join(main, "../../../..");
  const watching = startInterruptible(main, ["generate", "--watch"]);
  let output = "";
  watching.stdout?.on("data", (chunk) => (output += String(chunk)));
  watching.stderr?.on("data", (chunk) => (output += String(chunk)));
  try {
    await vi.waitFor(() => expect(output).toContain("watching specs/"), 10_000);
    await createVendor("your-vendor", root);
    await vi.waitFor(() => expect(output).toContain("your-vendor: wrote API.md"), 10_000);
    expect(
      await readFile(join(root, "packages/your-vendor/generated/resources.ts"), "utf8"),
    ).toContain("export function createYourVendor");
  } finally {
    interrupt(watching, "SIGINT");
  }
  expect(await once(watching, "exit")).toEqual([0, null]);
});

/** A project of its own without a vendor: the command works on the tree it stands in. */
async function copyCodegen(): Promise<string> {
  const root = await makeScratchFolder();
  await mkdir(join(root, "specs"));
  for (const name of ["src", "package.json"])
    await cp(join(ROOT, "tools/codegen", name), join(root, "tools/codegen", name), {
      recursive: true,
    });
  const modules = "tools/codegen/node_modules";
  await symlink(join(ROOT, modules), join(root, modules), "junction");
  return join(root, "tools/codegen/src/main.ts");
}
