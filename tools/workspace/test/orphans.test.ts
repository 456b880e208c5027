import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { removeOrphans } from "../src/orphans.ts";

it("what was built from sources that are gone is deleted, and nothing else", async () => {
  const root = await mkdtemp(join(tmpdir(), "orphans-"));
  const files = [
    "packages/acme/src/index.ts",
    "packages/acme/generated/openapi.json",
    "packages/acme/dist/src/index.js",
    "packages/acme/dist/src/index.d.ts",
    "packages/acme/dist/src/old-name.js",
    "packages/acme/dist/src/old-name.d.ts",
    "packages/mock/documents/acme.json",
    "packages/mock/documents/gone.json",
  ];
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "");
  }
  expect((await removeOrphans(root)).toSorted()).toEqual([
    "packages/acme/dist/src/old-name.d.ts",
    "packages/acme/dist/src/old-name.js",
    "packages/mock/documents/gone.json",
  ]);
  expect(await removeOrphans(root)).toEqual([]);
});
