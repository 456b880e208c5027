import { afterAll, expect, it } from "vitest";
import { chooseMutants } from "../src/mutants/choose-mutants.ts";
import { createNotice } from "../src/mutants/is-noticed.ts";
import { listOperationMutants } from "../src/mutants/operation-mutants.ts";
import { listSchemaMutants } from "../src/mutants/schema-mutants.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listVendorPackages } from "../src/vendors.ts";

/** Of each vendor. */
const COUNT = Number(process.env.MUTANTS ?? 60);
// Fixed, so that a survivor is not a matter of luck; another shows others: SEED=2 vitest run …
const seed = Number(process.env.SEED ?? 1);

const vendors = await listVendorPackages();
const packed = await installPacked(["runtime", ...vendors.map(({ name }) => name)]);
afterAll(() => packed[Symbol.asyncDispose]());

it.each(vendors)(
  "the contract notices when the mock's document of $name is not the right one",
  async (vendor) => {
    const { name, document } = vendor;
    const isNoticed = createNotice(vendor, await packed.import(name), seed);
    const all = [...listOperationMutants(document), ...listSchemaMutants(document)];
    const chosen = chooseMutants(all, COUNT, seed);
    const survivors: string[] = [];
    for (const mutant of chosen)
      if (!(await isNoticed(mutant))) survivors.push(`${name}: ${mutant.kind} at ${mutant.place}`);
    const noticed = chosen.length - survivors.length;
    console.log(`mutants noticed: ${noticed}/${chosen.length}`);
    for (const survivor of survivors) console.log(`survivor: ${survivor} (SEED=${seed})`);
    expect(chosen.length).toBe(Math.min(COUNT, all.length));
    expect(noticed / chosen.length).toBeGreaterThanOrEqual(0.95);
  },
  300_000,
);
