import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listVendors } from "../src/vendors.ts";

// Apart from the mock's other tests: it alone depends on which documents there are.
test("in the workspace the vendors are the folders of specs/ that hold a document", () => {
  const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
  const folders = readdirSync(specs).filter((name) => existsSync(`${specs}/${name}/openapi.yaml`));
  expect(listVendors().map(({ name }) => name)).toEqual(folders.sort());
});
