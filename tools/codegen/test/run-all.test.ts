import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runAll } from "../src/run-all.ts";
import { runCheck, runGenerate } from "../src/run.ts";
import { findVendor, listVendors, type Vendor } from "../src/vendors.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const PARCELS = join(import.meta.dirname, "fixtures/parcels");

let root: string;
let lines: string[];
const print = (line: string): void => void lines.push(line);
const generateAll = () => runAll(listVendors(root), runGenerate, print, root);
const checkAll = () => runAll(listVendors(root), runCheck, print, root);

beforeEach(async () => {
  root = await makeScratchFolder();
  for (const name of ["letters", "parcels"])
    await cp(PARCELS, join(root, "specs", name), { recursive: true });
  lines = [];
});

describe("where one vendor fails unexpectedly", () => {
  beforeEach(async () => {
    await mkdir(join(root, "packages"));
    await writeFile(join(root, "packages/letters"), "No folder.");
  });

  it("it is named, the others are generated, and the run fails", async () => {
    expect(await generateAll()).toBe(1);
    expect(lines[0]).toMatch(/^letters failed unexpectedly: Error: E/);
    expect(await readFile(join(root, "packages/parcels/generated/schema.ts"), "utf8")).toContain(
      "Parcel",
    );
    expect(lines.at(-1)).toBe("2 vendor(s), 1 failed, 0 warning(s)");
  });
});

describe("a package that no document stands behind", () => {
  const complaint =
    "packages/ghost has a generated/ but specs/ghost holds no document\n    Delete packages/ghost, or bring the document back.";

  beforeEach(async () => {
    await generateAll();
    await mkdir(join(root, "packages/ghost/generated"), { recursive: true });
    await mkdir(join(root, "packages/runtime/src"), { recursive: true });
    lines = [];
  });

  it.each([
    ["generate", generateAll],
    ["generate --check", checkAll],
  ])("fails %s", async (_, run) => {
    expect(await run()).toBe(1);
    expect(lines.filter((line) => line.startsWith("packages/"))).toEqual([complaint]);
  });

  it("is nothing to a vendor that is generated alone", async () => {
    const parcels = findVendor("parcels", root) as Vendor;
    expect(await runAll([parcels], runCheck, print, root)).toBe(0);
  });
});
