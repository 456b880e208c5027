import { bundle, createConfig, type Document, lintDocument } from "@redocly/openapi-core";
import { dirname, resolve } from "node:path";
import { type Diagnostic, DiagnosticsError } from "../diagnostics.ts";
import type { OpenApiDocument } from "./document.ts";
import { FolderResolver } from "./folder-resolver.ts";
import { inlineReferences } from "./inline-references.ts";
import { isInOnePiece } from "./one-piece.ts";
import { positionIn } from "./position.ts";
import { toDiagnostic } from "./problem.ts";
import { readFiles } from "./read-files.ts";
import { readRootDocument } from "./root-document.ts";
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
  const resolver = new FolderResolver(dirname(root));
  const source = await readRootDocument(resolver, root, directory);
  const read = await readFiles(resolver, source, directory);
  refuseErrors(read.diagnostics);

  const sources = new Map([...read.files].map(([path, { source: text }]) => [path, text]));
  const config = await createConfig({ rules: RULES }, { extends: [] });
  const options = { config, externalRefResolver: resolver };
  const warnings = await lint(source, options, directory);
  const document = isInOnePiece(read)
    ? withComponents(source.parsed)
    : await putTogether(source, options, directory);
  const map = new SourceMap(document, root, sources, directory);
  return { document: inlineReferences(document, refuseRecursion(map)), sources: map, warnings };
}

function refuseRecursion(sources: SourceMap): (reference: string) => never {
  return (reference) => {
    throw new DiagnosticsError([
      {
        severity: "error",
        code: "reference-recursive",
        message: `\`${reference}\` refers to itself, and no type can be named after it.`,
        help: "Move it to `components` and let the others refer to it there.",
        at: sources.positionOf(reference),
      },
    ]);
  };
}

interface Options {
  readonly config: Awaited<ReturnType<typeof createConfig>>;
  readonly externalRefResolver: FolderResolver;
}

async function lint(
  document: Document,
  { config, externalRefResolver }: Options,
  directory: string,
): Promise<readonly Diagnostic[]> {
  const linted = lintDocument({ document, config: config.styleguide, externalRefResolver });
  const problems = await located(linted, document, directory);
  const warnings = problems.map((problem) => toDiagnostic(problem, directory));
  refuseErrors(warnings);
  return warnings;
}

async function putTogether(
  doc: Document,
  options: Options,
  directory: string,
): Promise<OpenApiDocument> {
  const { bundle: bundled } = await located(bundle({ doc, ...options }), doc, directory);
  return bundled.parsed;
}

// As the bundler gives every document.
function withComponents(document: OpenApiDocument): OpenApiDocument {
  document.components ??= {};
  return document;
}

// What the library throws knows no place; the document's first line is better than a stack of its functions.
async function located<T>(work: Promise<T>, source: Document, directory: string): Promise<T> {
  return work.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticsError([
      {
        severity: "error",
        code: "document-invalid",
        message: `The document cannot be put together: ${reason}.`,
        help: "Look for what changed last, above all for a `$ref`.",
        at: positionIn(source, "#/openapi", directory),
      },
    ]);
  });
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === "error"))
    throw new DiagnosticsError(diagnostics);
}
