import { startMock } from "@zapspec/mock";
import { afterAll, expect, it } from "vitest";
import { measureFidelity } from "../src/fidelity.ts";
import { listVendorPackages } from "../src/vendors.ts";

// A new one each time finds more; give the printed one to see a failure again: SEED=1 vitest run …
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const vendors = await listVendorPackages();
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
afterAll(() => mock.close());

it.each(vendors)("the mock of $name keeps its document", async ({ name, document }) => {
  const { accepted, refused, failures } = await measureFidelity(document, mock.url(name), seed);
  console.log(
    `fidelity ${name}: ${accepted.done}/${accepted.of} accepted, ${refused.done}/${refused.of} refused (SEED=${seed})`,
  );
  expect(failures.slice(0, 5)).toEqual([]);
  expect(failures).toHaveLength(0);
  expect(refused.of).toBeGreaterThan(0);
});
