import type { BaseResolver, Document } from "@redocly/openapi-core";
import { type Diagnostic, DiagnosticsError } from "../diagnostics.ts";
import { positionIn } from "./position.ts";
import { toUnreadable } from "./unreadable.ts";

/**
 * Reads the file that a person names.
 *
 * @throws {DiagnosticsError} where it cannot be read or is not OpenAPI 3.0 or 3.1.
 */
export async function readRootDocument(
  resolver: BaseResolver,
  file: string,
  directory: string,
): Promise<Document> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: unknown) => {
    throw new DiagnosticsError([toUnreadable(error, file, directory)]);
  });
  if (document instanceof Error)
    throw new DiagnosticsError([toUnreadable(document, file, directory)]);
  refuseOtherVersions(document, directory);
  return document;
}

function refuseOtherVersions(document: Document, directory: string): void {
  const version: unknown = document.parsed?.openapi;
  if (typeof version === "string" && /^3\.[01](\.|$)/.test(version)) return;
  const swagger: unknown = document.parsed?.swagger;
  const diagnostic: Diagnostic = {
    severity: "error",
    code: "version-unsupported",
    ...(swagger === undefined ? sayVersion(version) : saySwagger(swagger)),
    at: positionIn(document, swagger === undefined ? "#/openapi" : "#/swagger", directory),
  };
  throw new DiagnosticsError([diagnostic]);
}

function sayVersion(version: unknown): Pick<Diagnostic, "message" | "help"> {
  const found = version === undefined ? "no `openapi` field" : `openapi: ${String(version)}`;
  return {
    message: `The document has ${found}.`,
    help: "Write it in OpenAPI 3.0 or 3.1 and say so in its first line, for example `openapi: 3.1.0`.",
  };
}

function saySwagger(version: unknown): Pick<Diagnostic, "message" | "help"> {
  return {
    message: `The document is Swagger ${String(version)}, the format before OpenAPI 3.`,
    help: "Convert it, for example with `npx swagger2openapi --yaml --outfile openapi.yaml <file>`, and read what comes out.",
  };
}
