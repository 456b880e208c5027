import { type Diagnostic, DiagnosticsError } from "./diagnostics.ts";
import { emitFiles, type EmittedFiles } from "./emit/emit.ts";
import { loadDocument } from "./load/load.ts";
import { buildModel } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";

export interface Generated {
  readonly files: EmittedFiles;
  readonly model: Model;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Document in, files out; nothing is written.
 *
 * @throws {DiagnosticsError} where the document has errors; it carries the warnings too.
 */
export async function generate(
  vendor: string,
  documentFile: string,
  directory?: string,
): Promise<Generated> {
  const { document, sources, warnings } = await loadDocument(documentFile, directory);
  const { model, diagnostics } = buildModel(vendor, document, sources);
  const all = [...warnings, ...diagnostics];
  if (all.some(({ severity }) => severity === "error")) throw new DiagnosticsError(all);
  return { files: await emitFiles(document, model), model, warnings: all };
}
