import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDocuments, type DocumentFile } from "../src/discover-documents.ts";
import { loadDocument } from "../src/load-document.ts";

const fixtures = fileURLToPath(new URL("fixtures/specs", import.meta.url));
let specs: string;
let file: DocumentFile;

beforeEach(async () => {
  specs = await mkdtemp(join(tmpdir(), "load-document-"));
  await cp(fixtures, specs, { recursive: true });
  const [first] = await discoverDocuments(specs);
  if (!first) throw new Error("There is no document to load.");
  file = first;
});

afterEach(() => rm(specs, { recursive: true }));

test("the README beside a document is read in each language", async () => {
  const readme = '## Decisões\n\n<!-- translates "Decisions" en-1 -->\n\nNenhuma ainda.\n';
  await writeFile(join(dirname(file.path), "README.pt-BR.md"), readme);
  const { notes } = await loadDocument(file);
  expect(notes.get("en")?.decisions).toBe("None yet.");
  expect(notes.get("pt-BR")?.decisions).toBe("Nenhuma ainda.");
});

test("a README that nobody has translated comes as it was written", async () => {
  const { notes } = await loadDocument(file);
  expect(notes.get("pt-BR")).toEqual(notes.get("en"));
  expect(notes.get("pt-BR")?.sources).toContain("`handbook`");
});
