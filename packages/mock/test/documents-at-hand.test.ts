import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openDocument } from "../src/open-document.ts";
import { resourcesOf } from "../src/state/resource.ts";
import { listVendors } from "../src/vendors.ts";

// Apart from the mock's other tests: these alone depend on which documents there are.

test("in the workspace the vendors are the folders of specs/ that hold a document", () => {
  const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
  const folders = readdirSync(specs).filter((name) => existsSync(`${specs}/${name}/openapi.yaml`));
  expect(listVendors().map(({ name }) => name)).toEqual(folders.sort());
});

test("there are documents with a shape to go by", async () => {
  let resources = 0;
  for (const entry of listVendors()) {
    const { api } = await openDocument(entry, "refuse");
    resources += resourcesOf(api).length;
    if (resources > 1) break;
  }
  expect(resources).toBeGreaterThan(1);
});
