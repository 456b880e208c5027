import {
  BaseResolver,
  bundle,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { relative, resolve } from "node:path";
import { type Diagnostic, DiagnosticsError } from "../diagnostics.ts";
import type { OpenApiDocument } from "./document.ts";
import { SourceMap } from "./source-map.ts";

/** A document in one piece, with everything it refers to hoisted into `components`, and the way back to its files. */
export interface LoadedDocument {
  readonly document: OpenApiDocument;
  readonly sources: SourceMap;
  /** What is wrong with it, yet does not stop it from being read. */
  readonly warnings: readonly Diagnostic[];
}

/** Only what makes a document unreadable; taste is the lint's business. */
const RULES = { struct: "error", "no-unresolved-refs": "error" } as const;

/**
 * Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, one file or many.
 *
 * @throws {DiagnosticsError} where the document cannot be read or is not OpenAPI 3.0 or 3.1.
 */
export async function loadDocument(
  file: string,
  directory: string = process.cwd(),
): Promise<LoadedDocument> {
  const root = resolve(file);
  const resolver = new BaseResolver();
  const source = await resolver.resolveDocument(null, root, true).catch((error: unknown) => error);
  if (!isDocument(source)) throw unreadable(source, root, directory);
  refuseOtherVersions(source, directory);

  const config = await createConfig({ rules: RULES }, { extends: [] });
  const problems = await lintDocument({
    document: source,
    config: config.styleguide,
    externalRefResolver: resolver,
  });
  const diagnostics = problems.map((problem) => toDiagnostic(problem, directory));
  if (diagnostics.some(({ severity }) => severity === "error"))
    throw new DiagnosticsError(diagnostics);

  const files = await copyDocuments(resolver, root, source);
  const { bundle: bundled } = await bundle({ doc: source, config, externalRefResolver: resolver });
  const document: OpenApiDocument = bundled.parsed;
  return {
    document,
    sources: new SourceMap(document, root, files, directory),
    warnings: diagnostics,
  };
}

// The bundler writes into the documents that it reads; the way back needs them as they were written.
async function copyDocuments(
  resolver: BaseResolver,
  root: string,
  source: Document,
): Promise<Map<string, Document>> {
  const files = new Map([[root, copyDocument(source)]]);
  for (const [path, entry] of resolver.cache) {
    const document = await entry;
    if (!(document instanceof Error) && path !== root) files.set(path, copyDocument(document));
  }
  return files;
}

function copyDocument({ source, parsed }: Document): Document {
  return { source, parsed: structuredClone(parsed) };
}

function refuseOtherVersions({ parsed, source }: Document, directory: string): void {
  const version: unknown = parsed?.openapi;
  if (typeof version === "string" && /^3\.[01](\.|$)/.test(version)) return;
  const found = version === undefined ? "no `openapi` field" : `openapi: ${String(version)}`;
  throw new DiagnosticsError([
    {
      severity: "error",
      code: "version-unsupported",
      message: `The document has ${found}.`,
      help: "Write it in OpenAPI 3.0 or 3.1 and say so in its first line, for example `openapi: 3.1.0`.",
      at: { file: relative(directory, source.absoluteRef), line: 1, column: 1 },
    },
  ]);
}

function isDocument(source: unknown): source is Document {
  return typeof source === "object" && source !== null && "parsed" in source;
}

function unreadable(error: unknown, file: string, directory: string): DiagnosticsError {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  const at = / in ".*" \((\d+):(\d+)\)$/.exec(reason);
  return new DiagnosticsError([
    {
      severity: "error",
      code: "document-unreadable",
      message: at ? `${reason.slice(0, at.index)}.` : reason.replace(file, "the file"),
      help: "Check that the file exists and is valid YAML or JSON.",
      at: {
        file: relative(directory, file),
        line: Number(at?.[1] ?? 1),
        column: Number(at?.[2] ?? 1),
      },
    },
  ]);
}

function toDiagnostic(problem: NormalizedProblem, directory: string): Diagnostic {
  const [location] = problem.location;
  const place = location && getLineColLocation(location);
  return {
    severity: isTolerable(problem) ? "warning" : "error",
    code: "document-invalid",
    message: problem.message,
    help:
      problem.suggest.length > 0
        ? `Did you mean ${problem.suggest.join(" or ")}?`
        : "Correct it as the OpenAPI specification asks.",
    at: {
      file: place ? relative(directory, place.source.absoluteRef) : "",
      line: place?.start.line ?? 1,
      column: place?.start.col ?? 1,
    },
  };
}

// Slips in schemas and stray keys do not change which calls exist: JSON Schema ignores what it does not know.
function isTolerable({ ruleId, message, location }: NormalizedProblem): boolean {
  if (ruleId !== "struct") return false;
  const pointer = location[0]?.pointer ?? "";
  return message.includes("not expected here") || /\/schemas?\//.test(`${pointer}/`);
}
