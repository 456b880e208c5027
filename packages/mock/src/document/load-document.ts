import { MockError } from "../mock-error.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { readWholeJson } from "./read-whole-json.ts";
import { isRecord } from "./pointer.ts";
import { toJsonSchema2020 } from "./json-schema-2020.ts";

export interface LoadedDocument {
  readonly document: OpenApiDocument;
  /** The file and every file that it refers to. */
  readonly files: readonly string[];
  /** What tells its text from any other, where it is one whole file. */
  readonly fingerprint?: string;
}

/** Reads a document of one file or many into one object whose schemas are all JSON Schema 2020-12. */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  const whole = await readWholeJson(file);
  const read = whole ? { ...whole, files: [file] } : await bundle(file);
  return { ...read, document: toDocument(read.document, file) };
}

/** Loaded only when it is needed: it is large. */
async function bundle(file: string): Promise<{ document: unknown; files: string[] }> {
  const { bundleFile } = await import("./bundle-file.ts");
  return bundleFile(file);
}

/** The same for a document that is in memory already; `place` is what messages call it. */
export function toDocument(document: unknown, place: string): OpenApiDocument {
  assertOpenApi(document, place);
  return toJsonSchema2020(document);
}

function assertOpenApi(document: unknown, place: string): asserts document is OpenApiDocument {
  const version = isRecord(document) ? document.openapi : undefined;
  if (typeof version !== "string" || !/^3\.[01]\.\d+/.test(version)) {
    const found = isRecord(document) ? (version ?? document.swagger ?? "none") : "none";
    throw new MockError(
      `${place} is not an OpenAPI 3.0 or 3.1 document: its "openapi" says ${JSON.stringify(found)}. Convert it to 3.1 first.`,
    );
  }
}
