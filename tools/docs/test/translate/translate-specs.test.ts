import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDocuments } from "../../src/discover-documents.ts";
import { translateSpecs } from "../../src/translate/translate-specs.ts";

const fixtures = fileURLToPath(new URL("../fixtures/specs", import.meta.url));
let specs: string;
let overlay: string;
let lines: string[];

beforeEach(async () => {
  specs = await mkdtemp(join(tmpdir(), "translate-"));
  await cp(fixtures, specs, { recursive: true });
  const [file] = await discoverDocuments(specs);
  overlay = join(specs, file?.vendor ?? "", "pt-BR.overlay.yaml");
  lines = [];
});

afterEach(() => rm(specs, { recursive: true }));

async function translate(stamp: boolean): Promise<boolean> {
  const documents = await discoverDocuments(specs);
  return translateSpecs({
    documents,
    language: "pt-BR",
    stamp,
    print: (line) => void lines.push(line),
  });
}

test("a document that nobody has translated is mentioned, and fails nothing", async () => {
  expect(await translate(false)).toBe(true);
  expect(lines).toEqual(["pt-BR: 0 places, 0 findings; not translated: lighthouse"]);
});

test("a translation that has begun must be whole", async () => {
  await writeFile(overlay, text);
  expect(await translate(false)).toBe(false);
  expect(lines.filter((line) => line.includes("has no `x-translates`"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes(" lacks "))).not.toHaveLength(0);
});

test("a README has to be translated with its document, and is stamped with it", async () => {
  await writeFile(overlay, text);
  await translate(false);
  expect(lines.filter((line) => line.includes("README.pt-BR.md"))).toEqual([
    expect.stringContaining("is not there: translate README.md"),
  ]);
  const readme = join(overlay, "../README.pt-BR.md");
  await writeFile(readme, '# Faróis\n\n<!-- translates "Lighthouse Keepers" -->\n');
  await translate(true);
  expect(await readFile(readme, "utf8")).toMatch(/ en-[0-9a-f]{8} -->/);
  expect(lines.filter((line) => /README\.pt-BR\.md lacks/.test(line))).toHaveLength(2);
});

test("stamping writes fingerprints, and leaves the rest as it was written", async () => {
  await writeFile(overlay, text);
  await translate(true);
  const stamped = await readFile(overlay, "utf8");
  expect(stamped.replaceAll(/en-[0-9a-f]{8}/g, "en-…")).toBe(want);
  expect(lines.filter((line) => line.includes("stamped: "))).toHaveLength(2);
  lines = [];
  await translate(true);
  expect(await readFile(overlay, "utf8")).toBe(stamped);
  expect(lines.filter((line) => /x-translates|stamped: /.test(line))).toEqual([]);
});

test("a text that changes makes its translation stale until it is stamped again", async () => {
  await writeFile(overlay, text);
  await translate(true);
  const document = join(overlay, "../openapi.yaml");
  const original = await readFile(document, "utf8");
  const changed = original.replace("Search the logbooks.", "Search every logbook.");
  expect(changed).not.toBe(original);
  await writeFile(document, changed);
  lines = [];
  await translate(false);
  expect(lines.filter((line) => line.includes("translates an earlier text"))).toEqual([
    expect.stringContaining("pt-BR.overlay.yaml:10 (POST /logbooks/search)"),
  ]);
  await translate(true);
  lines = [];
  await translate(false);
  expect(lines.filter((line) => line.includes("translates an earlier text"))).toEqual([]);
});

const text = `overlay: 1.0.0
info: { title: Farol, version: 1.0.0 }
actions:
  # Uma observação fica onde está.
  - target: $.tags[?@.name == 'lamps']
    update:
      description: Lâmpadas e
        sua luz.
  - target: $.paths['/logbooks/search'].post # aqui também
    x-translates: en-00000000
    update: { summary: Buscar nos diários., description: Procura registros pelo texto. }
  - target: $.paths['/gone'].get
    update: { summary: Não há mais. }
`;

const want = `overlay: 1.0.0
info: { title: Farol, version: 1.0.0 }
actions:
  # Uma observação fica onde está.
  - target: $.tags[?@.name == 'lamps']
    x-translates: en-…
    update:
      description: Lâmpadas e
        sua luz.
  - target: $.paths['/logbooks/search'].post # aqui também
    x-translates: en-…
    update: { summary: Buscar nos diários., description: Procura registros pelo texto. }
  - target: $.paths['/gone'].get
    update: { summary: Não há mais. }
`;
