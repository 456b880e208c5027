import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { isRecord, locate } from "./pointer.ts";
import type { OpenApiDocument } from "./openapi.ts";

interface WholeJson {
  readonly document: object;
  readonly fingerprint: string;
}

/**
 * A JSON document that is whole by itself, as the published package carries them; undefined for any other. Bundling
 * would change nothing in it, and loading the bundler takes longer and more memory than everything else of a document.
 */
export async function readWholeJson(file: string): Promise<WholeJson | undefined> {
  if (extname(file).toLowerCase() !== ".json") return undefined;
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    const document: unknown = JSON.parse(text);
    return isRecord(document) &&
      referencesOf(document).every((own) => leadsSomewhere(document, own))
      ? { document, fingerprint: fingerprintOf(text) }
      : undefined;
  } catch {
    return undefined; // the bundler says what is wrong, and where
  }
}

function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function referencesOf(node: unknown, found = new Set<string>()): string[] {
  if (isRecord(node)) {
    if (typeof node.$ref === "string") found.add(node.$ref);
    for (const inner of Object.values(node)) if (isRecord(inner)) referencesOf(inner, found);
  }
  return [...found];
}

function leadsSomewhere(document: object, reference: string): boolean {
  if (!reference.startsWith("#/")) return false;
  try {
    locate(document as OpenApiDocument, decodeURIComponent(reference.slice(1)));
    return true;
  } catch {
    return false;
  }
}
