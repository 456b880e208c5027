import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findPackages, withDependencies } from "../src/baseline/packages.ts";
import { compare } from "../src/compare.ts";
import { ROOT } from "../src/root.ts";

/** A run may keep to one vendor; what the vendors stand on is compared with each. */
const { VENDOR } = process.env;

// A difference here is a mistake of the comparison: the same files, in two places.
it("every package of the workspace is what it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "same-"));
  const today = await findPackages(ROOT);
  const names = VENDOR === undefined ? [...today.keys()] : ["runtime", VENDOR];
  const comparisons = await Promise.all(
    names.map(async (name) => {
      const packages = await withDependencies(name, today, today);
      const [before, after] = ["old", "new"].map((side) => join(folder, name, side));
      return {
        name,
        old: { folder: before as string, packages },
        new: { folder: after as string, packages },
      };
    }),
  );
  const findings = await compare(comparisons, folder);
  await rm(folder, { recursive: true });
  expect(comparisons.length).toBeGreaterThan(1);
  expect(findings.flat().map(({ text }) => text)).toEqual([]);
}, 120_000);
