import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { DocumentFile } from "../discover-documents.ts";
import { loadDocument } from "../load-document.ts";
import type { OpenApiObject } from "../openapi.ts";
import { select } from "./apply-overlay.ts";
import { judgeReadme, stampReadme } from "./judge-readme.ts";
import { judgeTranslation, translatablePlaces } from "./judge-translation.ts";
import { loadOverlay, overlayPath, translatedReadme, type Action } from "./overlay.ts";
import { stamp } from "./stamp.ts";
import { fingerprintOf, textsOf } from "./texts.ts";

export interface TranslateOptions {
  documents: readonly DocumentFile[];
  language: string;
  /** Say of every translation that it fits the text as it is now, before it is judged. */
  stamp: boolean;
  print: (line: string) => void;
}

/** Judges the translations of all documents, and says whether all is well. A vendor without one is only mentioned. */
export async function translateSpecs(options: TranslateOptions): Promise<boolean> {
  const { documents, language, print } = options;
  const results = await Promise.all(
    documents.map((file) => translateSpec(file, options).catch(toFinding)),
  );
  const judged = results.flatMap((result) => result ?? []);
  const findings = judged.flatMap((result) => result.findings);
  const without = documents.filter((_, index) => results[index] === undefined);
  for (const finding of findings) print(finding);
  const texts = judged.reduce((sum, result) => sum + result.places, 0);
  const names = without.map(({ vendor }) => vendor).join(", ");
  const untouched = names && `; not translated: ${names}`;
  print(`${language}: ${texts} places, ${findings.length} findings${untouched}`);
  return findings.length === 0;
}

interface Judged {
  places: number;
  findings: string[];
}

async function translateSpec(
  file: DocumentFile,
  options: TranslateOptions,
): Promise<Judged | undefined> {
  const path = overlayPath(dirname(file.path), options.language);
  const actions = await loadOverlay(path);
  if (actions === undefined) return undefined;
  const { document } = await loadDocument(file);
  if (options.stamp) await stampFile(path, actions, document, options.print);
  const stamped = options.stamp ? ((await loadOverlay(path)) ?? []) : actions;
  const findings = [
    ...judgeTranslation(document, stamped, relative(".", path)),
    ...(await translateReadme(dirname(file.path), options)),
  ];
  return { places: translatablePlaces(document).length, findings };
}

/** A document that is translated needs its README translated: the site shows its sources and decisions. */
async function translateReadme(
  folder: string,
  { language, stamp: isStamping, print }: TranslateOptions,
): Promise<string[]> {
  const original = join(folder, "README.md");
  const path = translatedReadme(folder, language);
  const name = relative(".", path);
  if (!existsSync(original)) return [];
  if (!existsSync(path)) return [`${name} is not there: translate README.md, section by section.`];
  const [written, translation] = await Promise.all([
    readFile(original, "utf8"),
    readFile(path, "utf8"),
  ]);
  if (!isStamping) return judgeReadme(written, translation, name);
  const stamped = stampReadme(written, translation);
  if (stamped !== translation) {
    await writeFile(path, stamped);
    print(`${name} stamped`);
  }
  return judgeReadme(written, stamped, name);
}

async function stampFile(
  path: string,
  actions: readonly Action[],
  document: OpenApiObject,
  print: TranslateOptions["print"],
): Promise<void> {
  const fingerprints = actions.map(({ target, translates, place }) => {
    const [node] = select(document, target, place);
    const fingerprint = node && fingerprintOf(textsOf(node));
    if (fingerprint === undefined || fingerprint === translates) return undefined;
    print(`${place} stamped: ${target}`);
    return fingerprint;
  });
  const text = await readFile(path, "utf8");
  await writeFile(path, stamp(text, fingerprints));
}

function toFinding(error: unknown): Judged {
  return { places: 0, findings: [error instanceof Error ? error.message : String(error)] };
}
