import { addCodeSamples, codeSampleLanguages } from "../code-samples.ts";
import { introduceEvidence } from "../evidence/introduce-evidence.ts";
import { markEvidence } from "../evidence/mark-evidence.ts";
import { listSources } from "../evidence/read-sources.ts";
import type { Guide } from "../guides/read-guides.ts";
import type { Assets } from "../html/assets.ts";
import { siteHead, siteHeader } from "../html/site-header.ts";
import type { Strings } from "../language/strings.ts";
import type { OpenApiObject } from "../openapi.ts";
import { titled } from "../titled.ts";
import { showKnownValues } from "../show-known-values.ts";
import { downloadsOf, linkTo, pageOf } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import { absoluteServers } from "./absolute-servers.ts";
import type { RedocBundle } from "./redoc-bundle.ts";
import { renderPage } from "./render-page.ts";
import { sealPage } from "./seal-page.ts";
import type { SharedStyles } from "./shared-styles.ts";

/** Of the bar that stays on top, as `reference.css` has it: what a link leads to begins below it. */
const headerHeightInPixels = 57;

/** The reference of a vendor in one language, as Redoc renders it. */
export async function renderVendorPage(vendor: Vendor, language: Strings): Promise<string> {
  const path = pageOf(vendor.vendor, language);
  const { yaml, json } = downloadsOf(vendor.vendor);
  const downloadUrls = [yaml, json].map((file) => ({ title: file, url: linkTo(file, path) }));
  return renderPage({
    document: explain(vendor, language),
    options: {
      downloadUrls,
      codeSamples: { languages: codeSampleLanguages },
      scrollYOffset: headerHeightInPixels,
    },
    labels: language.redoc,
  });
}

export interface Surroundings {
  bundle: RedocBundle;
  styles: SharedStyles;
  assets: Assets;
  guides: readonly Guide[];
}

/** The rendered reference as a page of the site. */
export function finishVendorPage(
  rendered: string,
  { vendor }: Vendor,
  language: Strings,
  { bundle, styles, assets, guides }: Surroundings,
): string {
  const path = pageOf(vendor, language);
  const place = { path, language, inLanguage: (other: Strings) => pageOf(vendor, other) };
  const stylesheets = [styles.path, assets.reference.path].map(
    (file) => `<link rel="stylesheet" href="${linkTo(file, path)}" />`,
  );
  return sealPage(rendered, {
    language: language.tag,
    head: [siteHead(place, assets), ...stylesheets].join("\n    "),
    header: siteHeader(place, guides),
    script: linkTo(bundle.path, path),
    labels: language.redoc,
  });
}

/** What readers of the page get beyond the document itself. The downloads stay as they are. */
function explain(vendor: Vendor, strings: Strings): OpenApiObject {
  const { document, translations, notes, samples } = vendor;
  const { sources } = notes.get(strings.tag) ?? {};
  const marking = { strings, sources: listSources(sources) };
  const translated = translations.get(strings.tag) ?? document;
  const marked = markEvidence(
    showKnownValues(absoluteServers(titled(translated)), strings),
    marking,
  );
  return introduceEvidence(addCodeSamples(marked, samples), sources, marking);
}
