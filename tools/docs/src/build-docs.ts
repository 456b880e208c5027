import { stringify } from "yaml";
import { addCodeSamples, codeSampleLanguages } from "./code-samples.ts";
import type { DocumentFile } from "./discover-documents.ts";
import { introduceEvidence, sourcesLink } from "./evidence/introduce-evidence.ts";
import { markEvidence } from "./evidence/mark-evidence.ts";
import { landingPage } from "./landing-page.ts";
import { loadDocument, type LoadedDocument } from "./load-document.ts";
import type { OpenApiObject } from "./openapi.ts";
import { loadRedocBundle, type RedocBundle } from "./redoc-bundle.ts";
import { renderPage } from "./render-page.ts";
import { sealPage } from "./seal-page.ts";
import { showKnownValues } from "./show-known-values.ts";
import { downloadsOf, pageOf } from "./site-paths.ts";
import { writeSite, type Site } from "./write-site.ts";

export interface BuildDocsOptions {
  documents: readonly DocumentFile[];
  /** Replaced whole: it must be empty, new, or the result of an earlier build. */
  outDirectory: string;
}

/** Builds the site: a landing page, a Redoc page per vendor, and the documents to take away. */
export async function buildDocs({ documents, outDirectory }: BuildDocsOptions): Promise<void> {
  const bundle = loadRedocBundle();
  const loaded = await Promise.all(documents.map(loadDocument));
  const pages = await Promise.all(loaded.map((document) => vendorFiles(document, bundle)));
  const site: Site = new Map([
    ["index.html", landingPage(loaded)],
    [bundle.path, bundle.script],
    ...pages.flat(),
  ]);
  await writeSite(site, outDirectory);
}

async function vendorFiles(
  loaded: LoadedDocument,
  bundle: RedocBundle,
): Promise<[string, string][]> {
  const { vendor, document } = loaded;
  const { json, yaml } = downloadsOf(vendor);
  const downloadUrls = [json, yaml].map((url) => ({ title: url, url: `./${url}` }));
  const page = await renderPage(explain(loaded), {
    downloadUrls,
    codeSamples: { languages: codeSampleLanguages },
  });
  return [
    [pageOf(vendor), sealPage(page, bundle)],
    [json, `${JSON.stringify(document, null, 2)}\n`],
    [yaml, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })],
  ];
}

/** What readers of the page get beyond the document itself. The downloads stay as they are. */
function explain({ document, sources, samples }: LoadedDocument): OpenApiObject {
  const marked = markEvidence(showKnownValues(document), sources && sourcesLink);
  return introduceEvidence(addCodeSamples(marked, samples), sources);
}
