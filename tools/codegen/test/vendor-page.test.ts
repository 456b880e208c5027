import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { findStaleVendorPages, writeVendorPages } from "../src/page/vendor-page.ts";

const folder = join(import.meta.dirname, "fixtures/parcels");
const { model } = await generate("parcels", join(folder, "openapi.yaml"), folder);
const empty = "<!-- vendors: written by `pnpm generate` -->\n<!-- /vendors -->\n";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vendor-page-"));
});
afterEach(() => rm(root, { recursive: true }));

it("every page lists the vendors in its language, and is stale by name until it does", async () => {
  await writeFile(join(root, "README.md"), empty);
  await writeFile(join(root, "README.pt-BR.md"), empty);
  expect(await findStaleVendorPages(root, [model])).toEqual(["README.md", "README.pt-BR.md"]);
  await writeVendorPages(root, [model]);
  expect(await findStaleVendorPages(root, [model])).toEqual([]);
  expect(await readFile(join(root, "README.md"), "utf8")).toContain("| vendor ");
  expect(await readFile(join(root, "README.pt-BR.md"), "utf8")).toContain("| fornecedor ");
  await writeFile(join(root, "README.pt-BR.md"), empty);
  expect(await findStaleVendorPages(root, [model])).toEqual(["README.pt-BR.md"]);
});

it("a page that is not there is not made", async () => {
  await writeVendorPages(root, [model]);
  expect(await findStaleVendorPages(root, [model])).toEqual([]);
});
