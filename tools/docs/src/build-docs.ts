import { readContractReport } from "./capability/contract-report.ts";
import type { DocumentFile } from "./discover-documents.ts";
import { readGuides, type Guide } from "./guides/read-guides.ts";
import { loadAssets, type Assets } from "./html/assets.ts";
import { guidePage } from "./html/guide-page.ts";
import { landingPage } from "./html/landing-page.ts";
import { languages, original } from "./language/languages.ts";
import type { Strings } from "./language/strings.ts";
import { loadDocument } from "./load-document.ts";
import { downloadFiles } from "./machine/download-files.ts";
import { llmsText } from "./machine/llms-txt.ts";
import { operationIndex } from "./machine/operation-index.ts";
import { sitemap } from "./machine/sitemap.ts";
import { loadRedocBundle } from "./redoc/redoc-bundle.ts";
import { shareStyles } from "./redoc/shared-styles.ts";
import { finishVendorPage, renderVendorPage } from "./redoc/vendor-page.ts";
import { bundleSearch, toIndexScript } from "./search/bundle-search.ts";
import { listEntries } from "./search/list-entries.ts";
import { guidePath, landingPath, pageOf } from "./site-paths.ts";
import { toVendor, type Vendor } from "./vendor.ts";
import { writeSite, type Site } from "./write-site.ts";

export interface BuildDocsOptions {
  documents: readonly DocumentFile[];
  /** The folder with the guides: `<name>.<language>.md`. */
  guidesDirectory: string;
  /** What the contract tests wrote; the marks in the matrix are hollow where there is none. */
  contractReport: string;
  /** Where the site will be: for its sitemap alone, all else is relative. */
  siteAddress: string;
  /** Replaced whole: it must be empty, new, or the result of an earlier build. */
  outDirectory: string;
}

export interface BuiltDocs {
  /** Vendors whose marks are hollow: no contract test was run with their document as it is. */
  unproven: readonly string[];
}

type Files = readonly (readonly [path: string, content: string])[];

/** Builds the site: start page, guides and references in every language, and what machines read. */
export async function buildDocs(options: BuildDocsOptions): Promise<BuiltDocs> {
  const { documents, guidesDirectory, contractReport, siteAddress, outDirectory } = options;
  const report = await readContractReport(contractReport);
  const loaded = await Promise.all(documents.map(loadDocument));
  const vendors = loaded.map((document) => toVendor(document, report));
  const assets = await loadAssets();
  const guides = new Map<Strings, readonly Guide[]>();
  for (const language of languages)
    guides.set(language, await readGuides(guidesDirectory, language, original));
  const pages: Files = [
    ...(await ownPages(vendors, guides, assets)),
    ...(await references(vendors, guides, assets)),
    ...(await downloads(vendors)),
  ];
  const paths = pages.map(([path]) => path).filter((path) => path.endsWith(".html"));
  const site: Site = new Map([
    ...pages,
    ...[assets.header, assets.page, assets.reference].map(
      ({ path, content }) => [path, content] as const,
    ),
    ["llms.txt", llmsText(vendors, guides.get(original) ?? [], original)],
    ["operations.json", operationIndex(vendors, original)],
    ["sitemap.xml", sitemap(paths, siteAddress)],
  ]);
  await writeSite(site, outDirectory);
  const unproven = vendors.filter(({ proven }) => proven === undefined);
  return { unproven: unproven.map(({ vendor }) => vendor) };
}

async function ownPages(
  vendors: readonly Vendor[],
  guidesIn: ReadonlyMap<Strings, readonly Guide[]>,
  assets: Assets,
): Promise<Files> {
  const searchScript = await bundleSearch();
  const searchIndex = toIndexScript(listEntries(vendors));
  const pages = [...guidesIn].flatMap(([language, guides]): Files => {
    const shared = { vendors, guides, language, assets };
    return [
      [landingPath(language), landingPage({ ...shared, searchScript, searchIndex })],
      ...guides.map(
        (guide) => [guidePath(guide.name, language), guidePage({ ...shared, guide })] as const,
      ),
    ];
  });
  const scripts = [searchScript, searchIndex].map(({ path, content }) => [path, content] as const);
  return [...pages, ...scripts];
}

/** Two steps: which styles the pages share is known once all are rendered. */
async function references(
  vendors: readonly Vendor[],
  guidesIn: ReadonlyMap<Strings, readonly Guide[]>,
  assets: Assets,
): Promise<Files> {
  const bundle = loadRedocBundle();
  const wanted = vendors.flatMap((vendor) => languages.map((language) => ({ vendor, language })));
  const rendered = await Promise.all(
    wanted.map(async ({ vendor, language }) => ({
      vendor,
      language,
      html: await renderVendorPage(vendor, language),
    })),
  );
  const styles = shareStyles(rendered.map(({ html }) => html));
  const pages = rendered.map(({ vendor, language, html }) => {
    const surroundings = { bundle, styles, assets, guides: guidesIn.get(language) ?? [] };
    const page = finishVendorPage(html, vendor, language, surroundings);
    return [pageOf(vendor.vendor, language), page] as const;
  });
  return [...pages, [bundle.path, bundle.script], [styles.path, styles.css]];
}

async function downloads(vendors: readonly Vendor[]): Promise<Files> {
  const files = await Promise.all(vendors.map(downloadFiles));
  return files.flat();
}
