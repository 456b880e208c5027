/** What codegen has to say about a document: what is wrong, where, and what to do about it. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to do next, as a sentence. */
  readonly help: string;
  readonly at: Position;
}

export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every code there is: a stable kebab-case name that people can search for. */
export const DIAGNOSTIC_CODES = [
  "document-unreadable",
  "document-invalid",
  "version-unsupported",
  "reference-remote",
  "reference-outside",
  "reference-recursive",
  "extension-invalid",
  "operation-id-missing",
  "operation-id-duplicate",
  "operation-without-resource",
  "tag-duplicate",
  "method-collision",
  "type-name-collision",
  "path-unsupported",
  "path-parameter-undeclared",
  "path-parameter-unused",
  "path-parameter-repeated",
  "parameter-style-unsupported",
  "parameter-content-unsupported",
  "cookie-parameter-unsupported",
  "request-body-ignored",
  "request-media-type-ignored",
  "request-media-type-unsupported",
  "response-media-type-ignored",
  "response-media-type-guessed",
  "response-missing",
  "method-unsupported",
  "security-scheme-unsupported",
  "security-scheme-unknown",
  "pagination-parameter-unknown",
  "pagination-items-unknown",
  "look-up-unknown",
  "client-option-unknown",
  "client-option-collision",
  "callbacks-ignored",
  "read-only-ignored",
  "discriminator-ignored",
  "server-ignored",
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** `specs/x/openapi.yaml:12:5 error operation-id-missing: …`, the form editors and terminals make a link of. */
export function formatDiagnostic({ severity, code, message, help, at }: Diagnostic): string {
  return `${at.file}:${at.line}:${at.column} ${severity} ${code}: ${message}\n    ${help}`;
}

/** Thrown when a document has errors; carries everything that was found, warnings too. */
export class DiagnosticsError extends Error {
  override readonly name = "DiagnosticsError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.diagnostics = diagnostics;
  }
}

export type Report = (
  severity: Diagnostic["severity"],
  code: DiagnosticCode,
  pointer: string,
  message: string,
  help: string,
) => void;
