import {
  BaseResolver,
  bundle,
  createConfig,
  isAbsoluteUrl,
  ResolveError,
} from "@redocly/openapi-core";
import type { Source } from "@redocly/openapi-core";
import { DocumentError, MockError } from "../mock-error.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { sentenceOf } from "./document-problem.ts";
import { isRecord } from "./pointer.ts";
import { toJsonSchema2020 } from "./json-schema-2020.ts";

export interface LoadedDocument {
  readonly document: OpenApiDocument;
  /** The file and every file that it refers to. */
  readonly files: readonly string[];
}

/** Reads a document of one file or many into one object whose schemas are all JSON Schema 2020-12. */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  const { document, files } = await bundleFile(file);
  return { document: toDocument(document, file), files };
}

/** The same for a document that is in memory already; `place` is what messages call it. */
export function toDocument(document: unknown, place: string): OpenApiDocument {
  assertOpenApi(document, place);
  return toJsonSchema2020(document);
}

async function bundleFile(file: string): Promise<{ document: unknown; files: string[] }> {
  const config = await createConfig({});
  const result = await bundle({
    ref: file,
    config,
    externalRefResolver: new LocalResolver(),
  }).catch((error: Error) => {
    throw new MockError(`${file} cannot be read: ${error.message}`);
  });
  const broken = result.problems.filter((problem) => problem.severity === "error");
  if (broken.length > 0) {
    const sentences = broken.map(sentenceOf).join("; ");
    throw new DocumentError(`${file} is not whole: ${sentences}`, [...result.fileDependencies]);
  }
  return { document: result.bundle.parsed, files: [...result.fileDependencies] };
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

/** The mock never leaves this machine, not even for a document that refers to the web. */
class LocalResolver extends BaseResolver {
  override async loadExternalRef(reference: string): Promise<Source> {
    if (!isAbsoluteUrl(reference)) return super.loadExternalRef(reference);
    throw new ResolveError(
      new Error(
        `${reference} is on the web: the mock opens files only, so keep a copy beside the document`,
      ),
    );
  }
}
