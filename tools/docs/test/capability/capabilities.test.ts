import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { capabilityGroups } from "../../src/capability/capabilities.ts";
import { provenOperations } from "../../src/capability/contract-report.ts";
import { languages } from "../../src/language/languages.ts";

const schema = new URL("../../../../specs/rules/extensions.schema.json", import.meta.url);
const capabilities = Object.values(capabilityGroups).flat();

test("the matrix has a row for every word that a document may use, and no other", () => {
  const { $defs } = JSON.parse(readFileSync(schema, "utf8"));
  expect([...capabilities].toSorted()).toEqual($defs.capabilities.items.enum.toSorted());
});

test.each(languages)("every row has a name of its own in $tag", ({ matrix }) => {
  const names = capabilities.map((capability) => matrix.capabilities[capability]);
  expect(new Set(names).size).toBe(capabilities.length);
});

const document = '{"openapi":"3.1.0"}';
const fingerprint = "1f7b61c52c664d551376cf25d7c387f8c0832ba9fe00995f7d12dd1909ea0de5";

test.each([
  ["of this document", {}, new Set(["lightLamp"])],
  ["of an earlier one", { document: "earlier" }, undefined],
])("a report %s proves what it proves", (_, change, want) => {
  const operations = { lightLamp: true, dimLamp: false };
  const report = { vendors: { lamps: { document: fingerprint, operations, ...change } } };
  expect(provenOperations(report, "lamps", document)).toEqual(want);
});

test("without a report, or without a package, nothing is proven", () => {
  expect(provenOperations({}, "lamps", document)).toBeUndefined();
  expect(provenOperations({ vendors: { lamps: {} } }, "lamps", undefined)).toBeUndefined();
});
