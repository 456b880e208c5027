import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { type CodeSamples, readCodeSamples } from "./code-samples.ts";
import type { DocumentFile } from "./discover-documents.ts";
import { readSection } from "./evidence/read-sources.ts";
import { languages } from "./language/languages.ts";
import { translateDocument } from "./language/translate-document.ts";
import { translatedReadme } from "./translate/overlay.ts";
import { isObject, type OpenApiObject } from "./openapi.ts";
import { refuseRawHtml } from "./refuse-raw-html.ts";

/** Of a vendor's README, in Markdown: the table of sources, what was decided, what is open. */
export interface Notes {
  sources: string | undefined;
  decisions: string | undefined;
  openQuestions: string | undefined;
}

export interface LoadedDocument {
  vendor: string;
  /** The document in one piece, as people download it. */
  document: OpenApiObject;
  /** The same by the tag of each language of the site. */
  translations: ReadonlyMap<string, OpenApiObject>;
  /** What the README beside it says, by the tag of each language. */
  notes: ReadonlyMap<string, Notes>;
  samples: CodeSamples;
  /** The document that the contract tests ran with, as text; undefined where there is no package. */
  tested: string | undefined;
}

export async function loadDocument(file: DocumentFile): Promise<LoadedDocument> {
  const { vendor, path, samples, tested } = file;
  const document = await bundleDocument(path);
  refuseRawHtml(document, path);
  return {
    vendor,
    document,
    translations: await translate(document, dirname(path)),
    notes: await readNotes(dirname(path)),
    samples: samples === undefined ? new Map() : readCodeSamples(await readFile(samples, "utf8")),
    tested: tested === undefined ? undefined : await readFile(tested, "utf8"),
  };
}

async function translate(
  document: OpenApiObject,
  folder: string,
): Promise<Map<string, OpenApiObject>> {
  const entries = languages.map(
    async ({ tag }) => [tag, await translateDocument(document, folder, tag)] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readNotes(folder: string): Promise<Map<string, Notes>> {
  const written = await readIfThere(join(folder, "README.md"));
  const entries = languages.map(async ({ tag }) => {
    const readme = (await readIfThere(translatedReadme(folder, tag))) || written;
    const notes = {
      sources: readSection(readme, "Sources"),
      decisions: readSection(readme, "Decisions"),
      openQuestions: readSection(readme, "Open questions"),
    };
    return [tag, notes] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readIfThere(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, "utf8") : "";
}

async function bundleDocument(path: string): Promise<OpenApiObject> {
  const { bundle: bundled, problems } = await bundle({ ref: path, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error").map(describeProblem);
  const parsed: unknown = bundled.parsed;
  if (errors.length === 0 && isObject(parsed)) return parsed;
  throw new Error(
    [`${path} cannot be bundled. Correct this and build again:`, ...errors].join("\n"),
  );
}

function describeProblem({ message, location }: NormalizedProblem): string {
  const [place] = location;
  return place === undefined ? message : `${place.source.absoluteRef} ${place.pointer}: ${message}`;
}
