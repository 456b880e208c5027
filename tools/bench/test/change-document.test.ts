import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changeDocument } from "../src/suite/change-document.ts";

const DOCUMENT = `components:
  schemas:
    Book:
      description: A book of the library.
      properties:
        title:
          type: string
          description: What stands on its back.
`;

async function project(description: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "bench-change-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs/lending"), { recursive: true });
  await mkdir(join(root, "packages/lending/generated"), { recursive: true });
  await writeFile(join(root, "specs/lending/openapi.yaml"), DOCUMENT);
  const schemas = { Book: { description: "A book.", properties: { title: { description } } } };
  await writeFile(
    join(root, "packages/lending/generated/openapi.json"),
    JSON.stringify({ components: { schemas } }),
  );
  return root;
}

test("one field is said to be something else", async () => {
  const root = await project("What stands on its back.");
  await changeDocument(root, "lending");
  const changed = await readFile(join(root, "specs/lending/openapi.yaml"), "utf8");
  expect(changed).toBe(DOCUMENT.replace("its back.", "its back, as of today."));
});

test("a document without such a field is refused", async () => {
  const root = await project("What stands nowhere.");
  await expect(changeDocument(root, "lending")).rejects.toThrow("No field of lending");
});
