import {
  BaseResolver,
  bundle,
  createConfig,
  isAbsoluteUrl,
  ResolveError,
} from "@redocly/openapi-core";
import type { Source } from "@redocly/openapi-core";
import { MockError } from "../mock-error.ts";

/** Joins a document of many files into one object; whatever does not resolve is an error that names its place. */
export async function bundleFile(file: string): Promise<unknown> {
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
    throw new MockError(`${file} is not whole: ${broken.map(describe).join("; ")}`);
  }
  return result.bundle.parsed;
}

interface Problem {
  readonly message: string;
  readonly location: readonly { source: { absoluteRef: string }; pointer?: string | undefined }[];
}

function describe({ message, location: [place] }: Problem): string {
  return place ? `${message} (${place.source.absoluteRef} at ${place.pointer ?? "#/"})` : message;
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
