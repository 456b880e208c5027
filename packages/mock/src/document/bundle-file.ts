import {
  BaseResolver,
  bundle,
  createConfig,
  isAbsoluteUrl,
  ResolveError,
} from "@redocly/openapi-core";
import type { Source } from "@redocly/openapi-core";
import { sentenceOf } from "./document-problem.ts";
import { DocumentError, MockError } from "../mock-error.ts";

/** Joins a document of many files into one object; whatever does not resolve is an error that names its place. */
export async function bundleFile(file: string): Promise<{ document: unknown; files: string[] }> {
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
