import { startMock } from "@zapspec/mock";
import { afterAll, expect, it } from "vitest";
import { faultOf, makeRequests } from "../src/fidelity.ts";
import { listOperations } from "../src/operations.ts";
import { createSchemaCheck } from "../src/schema-check.ts";
import { listVendorPackages } from "../src/vendors.ts";

// A new one each time finds more; give the printed one to see a failure again: SEED=1 vitest run …
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const vendors = await listVendorPackages();
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
afterAll(() => mock.close());

it.each(vendors)("the mock of $name keeps its document", async ({ name, document }) => {
  const check = createSchemaCheck(document);
  const score = { accepted: 0, right: 0, refused: 0, wrong: 0 };
  const faults: string[] = [];
  for (const operation of listOperations(document)) {
    for (const made of makeRequests(document, check, operation, seed)) {
      const fault = await faultOf(mock.url(name), made);
      score[made.refusal ? "wrong" : "right"] += 1;
      if (fault) faults.push(`${operation.id}: ${fault}`);
      else score[made.refusal ? "refused" : "accepted"] += 1;
    }
  }
  const { accepted, right, refused, wrong } = score;
  console.log(
    `fidelity ${name}: ${accepted}/${right} accepted, ${refused}/${wrong} refused (SEED=${seed})`,
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(wrong).toBeGreaterThan(0);
});
