import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { listContractChecks } from "../src/contract-checks.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { type Tallies, writeReport } from "../src/report.ts";
import { createSubject } from "../src/subject.ts";
import { listVendorPackages } from "../src/vendors.ts";

const vendors = await listVendorPackages();
const packed = await installPacked(["runtime", ...vendors.map(({ name }) => name)]);
const mock = await startMock({ vendors: vendors.map(({ name }) => name), port: 0 });
const subjects = await Promise.all(
  vendors.map(async (vendor) => createSubject(vendor, await packed.import(vendor.name), mock)),
);

afterAll(async () => {
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

it("there is at least one vendor", () => {
  expect(subjects).not.toEqual([]);
});

const documented = { requests: 0, replayed: 0 };

const tallies: Tallies = new Map(vendors.map(({ name }) => [name, new Map()]));

// The docs show as proven what passed here.
afterAll(() => writeReport(vendors, tallies));

afterAll(() => {
  console.log(`documented requests replayed: ${documented.replayed}/${documented.requests}`);
});

describe.each(subjects)("$name", (subject) => {
  const operations = listOperations(subject.document);
  const replayed = new Map<string, number>();

  describe.each(operations)("$id", (operation) => {
    const checks = listContractChecks(subject, operation);
    const tally = { declared: checks.length, passed: 0 };
    tallies.get(subject.name)?.set(operation.id, tally);

    it.each(checks)("$name", async ({ kind, run }) => {
      await expect(run(subject)).resolves.toBeUndefined();
      tally.passed += 1;
      if (kind === "request") replayed.set(operation.id, (replayed.get(operation.id) ?? 0) + 1);
    });
  });

  it("covers every declared operation", () => {
    console.log(`${subject.name}: operations covered ${replayed.size}/${operations.length}`);
    expect([...replayed.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it("replays every request that the vendor documents", () => {
    const counts = operations.map(({ id, titles }) => ({
      wanted: titles.length,
      replayed: Math.min(titles.length, replayed.get(id) ?? 0),
    }));
    const requests = counts.reduce((sum, { wanted }) => sum + wanted, 0);
    const done = counts.reduce((sum, count) => sum + count.replayed, 0);
    console.log(`${subject.name}: documented requests replayed ${done}/${requests}`);
    documented.requests += requests;
    documented.replayed += done;
    expect(done).toBe(requests);
  });
});
