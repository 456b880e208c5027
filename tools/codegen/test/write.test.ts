import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCheck, runGenerate } from "../src/run.ts";
import { createVendor } from "../src/new-vendor.ts";
import { findVendor, listVendors, type Vendor } from "../src/vendors.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const PARCELS = join(import.meta.dirname, "fixtures/parcels");

let root: string;
let vendor: Vendor;
let lines: string[];
const print = (line: string): void => void lines.push(line);

beforeEach(async () => {
  root = await makeScratchFolder();
  await mkdir(join(root, "specs"));
  await cp(PARCELS, join(root, "specs/parcels"), { recursive: true });
  vendor = findVendor("parcels", root) as Vendor;
  lines = [];
});

describe("a document dropped into specs/", () => {
  it("gets a package", async () => {
    expect(await runGenerate(vendor, print, root)).toMatchObject({ ok: true, warnings: 0 });
    expect(lines[0]).toBe(
      "parcels: new package in packages/parcels: package.json, README.md, tsconfig.json, turbo.json, src/index.ts, src/node.ts, src/deno.ts",
    );
    expect(lines[1]).toBe(
      "parcels: wrote API.md, openapi.json, operations.ts, resources.ts, samples.json, schema.ts",
    );
  });

  it("keeps what people wrote in the package", async () => {
    await runGenerate(vendor, print, root);
    await writeFile(join(vendor.packageFolder, "README.md"), "Mine.");
    await runGenerate(vendor, print, root);
    expect(await readFile(join(vendor.packageFolder, "README.md"), "utf8")).toBe("Mine.");
  });

  it("whose folder cannot name a package is refused", async () => {
    await cp(PARCELS, join(root, "specs/Big Parcels"), { recursive: true });
    const big = findVendor("Big Parcels", root) as Vendor;
    expect(await runGenerate(big, print, root)).toMatchObject({ ok: false });
    expect(lines[0]).toContain('"Big Parcels" cannot name a vendor: it holds a space.');
  });
});

describe("generated/", () => {
  beforeEach(() => runGenerate(vendor, print, root));

  it("is fresh right after it was written", async () => {
    expect(await runCheck(vendor, print, root)).toMatchObject({ ok: true });
  });

  it.each([
    [
      "edited",
      "schema.ts",
      () => writeFile(join(vendor.generatedFolder, "schema.ts"), "export {};"),
    ],
    ["missing", "resources.ts", () => rm(join(vendor.generatedFolder, "resources.ts"))],
    ["foreign", "notes.txt", () => writeFile(join(vendor.generatedFolder, "notes.txt"), "Mine.")],
  ])("with an %s file is stale by name", async (_, name, spoil) => {
    await spoil();
    lines = [];
    expect(await runCheck(vendor, print, root)).toMatchObject({ ok: false });
    expect(lines[0]).toBe(`packages/parcels/generated/${name} is stale`);
    await runGenerate(vendor, print, root);
    expect(await runCheck(vendor, print, root)).toMatchObject({ ok: true });
  });

  it("with an edited table in its README is stale by name", async () => {
    const file = join(vendor.packageFolder, "README.md");
    const page = await readFile(file, "utf8");
    expect(page).toContain("| `parcels.create`");
    await writeFile(file, page.replace("| `parcels.create`", "| `parcels.make`"));
    lines = [];
    expect(await runCheck(vendor, print, root)).toMatchObject({ ok: false });
    expect(lines[0]).toBe("packages/parcels/README.md is stale");
    await runGenerate(vendor, print, root);
    expect(await readFile(file, "utf8")).toBe(page);
  });

  it("is stale after the document was edited", async () => {
    const file = join(vendor.specFolder, "parcels.yaml");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace("Lists parcels.", "Lists every parcel."),
    );
    lines = [];
    expect(await runCheck(vendor, print, root)).toMatchObject({ ok: false });
    expect(lines.filter((line) => line.endsWith("is stale"))).toEqual(
      ["openapi.json", "resources.ts", "schema.ts", "API.md"]
        .sort()
        .map((name) => `packages/parcels/generated/${name} is stale`),
    );
  });

  it("is left alone where it is right", async () => {
    const file = join(vendor.generatedFolder, "schema.ts");
    const before = (await stat(file)).mtimeMs;
    await runGenerate(vendor, print, root);
    expect((await stat(file)).mtimeMs).toBe(before);
    expect(lines.at(-1)).toBe("parcels: up to date");
  });

  it("stays as it was where the document has errors", async () => {
    await writeFile(vendor.document, "openapi: 3.1.0\ninfo: [");
    expect(await runGenerate(vendor, print, root)).toMatchObject({ ok: false });
    expect(await readFile(join(vendor.generatedFolder, "resources.ts"), "utf8")).toContain(
      "export class ParcelsResource",
    );
  });
});

describe("a new vendor", () => {
  it("starts from a document that generates without a warning", async () => {
    expect(await createVendor("your-vendor", root)).toEqual([
      "specs/your-vendor/openapi.yaml",
      "specs/your-vendor/status.yaml",
      "specs/your-vendor/README.md",
      ".changeset/your-vendor-first-version.md",
    ]);
    expect(listVendors(root).map(({ name }) => name)).toEqual(["parcels", "your-vendor"]);
    expect(await runGenerate(findVendor("your-vendor", root) as Vendor, print, root)).toMatchObject(
      {
        ok: true,
        warnings: 0,
      },
    );
  });

  it.each([
    [undefined, "The vendor's name is missing"],
    ["Your Vendor", '"Your Vendor" cannot name a vendor: it holds a space.'],
    ["yourVendor", '"yourVendor" cannot name a vendor: "V" is upper case.'],
    ["360vendor", '"360vendor" cannot name a vendor: it begins with a digit.'],
    ["../vendor", '"../vendor" cannot name a vendor: it holds ".".'],
    ["your--vendor", "a hyphen stands where it joins no two words."],
    ["parcels", "specs/parcels exists already"],
    [
      "runtime",
      'packages/runtime is no vendor\'s package, so a vendor cannot be called "runtime".',
    ],
  ])("is not called %s", async (name, message) => {
    await mkdir(join(root, "packages/runtime"), { recursive: true });
    await writeFile(join(root, "packages/runtime/package.json"), '{ "name": "@zapspec/runtime" }');
    await expect(createVendor(name, root)).rejects.toThrow(message);
  });
});
