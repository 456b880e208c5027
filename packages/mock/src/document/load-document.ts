import { MockError } from "../mock-error.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { readWholeJson } from "./read-whole-json.ts";
import { isRecord } from "./pointer.ts";
import { toJsonSchema2020 } from "./json-schema-2020.ts";

/** Loaded only when it is needed: it is large. */
async function bundleFile(file: string): Promise<unknown> {
  const { bundleFile: bundle } = await import("./bundle-file.ts");
  return bundle(file);
}

/** Reads a document of one file or many into one object whose schemas are all JSON Schema 2020-12. */
export async function loadDocument(file: string): Promise<OpenApiDocument> {
  const document = (await readWholeJson(file)) ?? (await bundleFile(file));
  assertOpenApi(document, file);
  return toJsonSchema2020(document);
}

function assertOpenApi(document: unknown, file: string): asserts document is OpenApiDocument {
  const version = isRecord(document) ? document.openapi : undefined;
  if (typeof version !== "string" || !/^3\.[01]\.\d+/.test(version)) {
    const found = isRecord(document) ? (version ?? document.swagger ?? "none") : "none";
    throw new MockError(
      `${file} is not an OpenAPI 3.0 or 3.1 document: its "openapi" says ${JSON.stringify(found)}. Convert it to 3.1 first.`,
    );
  }
}
