import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { createVendor } from "../src/new-vendor.ts";
import { runGenerate } from "../src/run.ts";
import { findVendor, type Vendor } from "../src/vendors.ts";
import { watchVendors } from "../src/watch.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

it("a saved document is regenerated, a broken one is said and the last good client stays", async () => {
  const root = await makeScratchFolder();
  await mkdir(join(root, "specs"));
  await cp(join(import.meta.dirname, "fixtures/parcels"), join(root, "specs/parcels"), {
    recursive: true,
  });
  const vendor = findVendor("parcels", root) as Vendor;
  const resources = join(vendor.generatedFolder, "resources.ts");
  const lines: string[] = [];
  const regenerate = () => runGenerate(vendor, (line) => void lines.push(line), root);
  await regenerate();

  const controller = new AbortController();
  const watching = watchVendors(root, regenerate, controller.signal);
  const file = join(root, "specs/parcels/parcels.yaml");
  const text = await readFile(file, "utf8");

  await writeFile(file, text.replace("Lists parcels.", "Lists every parcel."));
  await vi.waitFor(
    async () => expect(await readFile(resources, "utf8")).toContain("Lists every parcel."),
    10_000,
  );

  await writeFile(file, "paths: [");
  await vi.waitFor(() => expect(lines.join("\n")).toContain("error document-"), 10_000);
  expect(await readFile(resources, "utf8")).toContain("Lists every parcel.");

  controller.abort();
  await watching;
});

it("a vendor that is made meanwhile is generated", async () => {
  const root = await makeScratchFolder();
  await mkdir(join(root, "specs"));
  const controller = new AbortController();
  const regenerate = (vendor: Vendor) => runGenerate(vendor, () => {}, root);
  const watching = watchVendors(root, regenerate, controller.signal);

  await createVendor("your-vendor", root);
  const resources = join(root, "packages/your-vendor/generated/resources.ts");
  await vi.waitFor(
    async () => expect(await readFile(resources, "utf8")).toContain("createYourVendor"),
    10_000,
  );

  const document = join(root, "specs/your-vendor/openapi.yaml");
  await writeFile(document, (await readFile(document, "utf8")).replace("your-vendor API", "Yours"));
  await vi.waitFor(
    async () => expect(await readFile(resources, "utf8")).toContain("Makes a client of Yours."),
    10_000,
  );

  controller.abort();
  await watching;
});
