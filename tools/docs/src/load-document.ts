import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { type CodeSamples, readCodeSamples } from "./code-samples.ts";
import type { DocumentFile } from "./discover-documents.ts";
import { readSources } from "./evidence/read-sources.ts";
import { isObject, type OpenApiObject } from "./openapi.ts";

export interface LoadedDocument {
  vendor: string;
  /** The document in one piece, as people download it. */
  document: OpenApiObject;
  /** The table of sources, in Markdown. */
  sources: string | undefined;
  samples: CodeSamples;
}

export async function loadDocument({
  vendor,
  path,
  samples,
}: DocumentFile): Promise<LoadedDocument> {
  const readme = join(dirname(path), "README.md");
  return {
    vendor,
    document: await bundleDocument(path),
    sources: existsSync(readme) ? readSources(await readFile(readme, "utf8")) : undefined,
    samples: samples === undefined ? new Map() : readCodeSamples(await readFile(samples, "utf8")),
  };
}

async function bundleDocument(path: string): Promise<OpenApiObject> {
  const { bundle: bundled, problems } = await bundle({ ref: path, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error").map(describeProblem);
  const parsed: unknown = bundled.parsed;
  if (errors.length === 0 && isObject(parsed)) return parsed;
  throw new Error(
    [`${path} cannot be bundled. Correct this and build again:`, ...errors].join("\n"),
  );
}

function describeProblem({ message, location }: NormalizedProblem): string {
  const [place] = location;
  return place === undefined ? message : `${place.source.absoluteRef} ${place.pointer}: ${message}`;
}
