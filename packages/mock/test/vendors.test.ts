import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { documentsIn, findDocument } from "../src/vendors.ts";

function folderWith(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "vendors-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

test.each([
  { given: ["bakery/openapi.yaml"], want: "bakery/openapi.yaml" },
  { given: ["bakery/openapi.yml"], want: "bakery/openapi.yml" },
  { given: ["bakery/openapi.json"], want: "bakery/openapi.json" },
  { given: ["bakery/openapi.json", "bakery/openapi.yml"], want: "bakery/openapi.yml" },
  { given: ["bakery/openapi.yml", "bakery/openapi.yaml"], want: "bakery/openapi.yaml" },
])("of $given the bakery's document is $want", ({ given, want }) => {
  const specs = folderWith([...given, "rules/index.ts", "README.md"]);
  expect(documentsIn(specs)).toEqual([{ name: "bakery", file: join(specs, want) }]);
});

test.each([
  { given: "bakery/openapi.yml", want: "bakery" },
  { given: "bakery/cakes.yml", want: "cakes" },
])("the mock of $given is called $want", ({ given, want }) => {
  expect(findDocument(join(folderWith([given]), given)).name).toBe(want);
});
