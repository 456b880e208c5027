import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { translateDocument } from "../../src/language/translate-document.ts";
import { lighthouse } from "./lighthouse.ts";

const overlay = `overlay: 1.0.0
info: { title: Farol, version: 1.0.0 }
actions:
  - target: $.paths['/lamps'].get
    update: { summary: Listar lâmpadas. }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "translate-document-"));
  await writeFile(join(folder, "pt-BR.overlay.yaml"), overlay);
});
afterEach(() => rm(folder, { recursive: true }));

test("a document speaks the language of the overlay in its folder", async () => {
  const { paths } = await translateDocument(lighthouse, folder, "pt-BR");
  expect(paths).toMatchObject({ "/lamps": { get: { summary: "Listar lâmpadas." } } });
});

test("a document without an overlay of the language stays as it is", async () => {
  expect(await translateDocument(lighthouse, folder, "es")).toBe(lighthouse);
});
