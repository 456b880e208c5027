import type { Guide } from "../guides/read-guides.ts";
import type { Strings } from "../language/strings.ts";
import { guidePath, landingPath, linkTo } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import type { Asset, Assets } from "./assets.ts";
import { capabilityMatrix } from "./capability-matrix.ts";
import { escapeHtml } from "./escape-html.ts";
import { heroSample } from "./hero-sample.ts";
import { pageShell } from "./page-shell.ts";
import { searchBox } from "./search-box.ts";
import { vendorCard } from "./vendor-card.ts";

export interface LandingInput {
  vendors: readonly Vendor[];
  guides: readonly Guide[];
  language: Strings;
  assets: Assets;
  searchScript: Asset;
  searchIndex: Asset;
}

/** The page that everything starts from: what there is, for whom, and where. */
export function landingPage(input: LandingInput): string {
  const { vendors, guides, language, assets, searchScript, searchIndex } = input;
  const { site, matrix } = language;
  const path = landingPath(language);
  const scripts = [searchIndex, searchScript].map(
    (asset) => `<script defer src="${linkTo(asset.path, path)}"></script>`,
  );
  const main = `      <section class="hero">
        <div class="words">
          <h1>${escapeHtml(site.heading)}</h1>
          <p class="lead">${escapeHtml(site.lead)}</p>
          ${searchBox(language, path)}
        </div>
${heroSample(vendors, language, path)}
      </section>
      <section aria-labelledby="platforms">
        <h2 id="platforms">${escapeHtml(site.vendors)}</h2>
        <ul class="cards">
${vendors.map((vendor) => vendorCard(vendor, language, path)).join("\n")}
        </ul>
      </section>
      <section aria-labelledby="capabilities">
        <h2 id="capabilities">${escapeHtml(site.capabilities)}</h2>
        <p>${escapeHtml(matrix.introduction)}</p>
${capabilityMatrix(vendors, language, path)}
      </section>
      <section aria-labelledby="guides">
        <h2 id="guides">${escapeHtml(site.guides)}</h2>
        <ul class="guides">
${guides.map((guide) => guideEntry(guide, language, path)).join("\n")}
        </ul>
      </section>
      <section aria-labelledby="machines">
        <h2 id="machines">${escapeHtml(site.machineFiles)}</h2>
        <p>${escapeHtml(site.machineText)}</p>
        <p class="files">
          ${["llms.txt", "operations.json", "sitemap.xml"].map((file) => `<a href="${linkTo(file, path)}">${file}</a>`).join("\n          ")}
        </p>
      </section>`;
  const place = { path, language, inLanguage: landingPath };
  const content = {
    title: `${site.title}: ${site.heading}`,
    description: site.lead,
    head: scripts.join("\n    "),
    main,
  };
  return pageShell(place, content, { assets, guides });
}

function guideEntry({ name, title, summary, tag }: Guide, language: Strings, from: string): string {
  const written = tag === language.tag ? "" : ` lang="${tag}"`;
  return `          <li${written}>
            <h3><a href="${linkTo(guidePath(name, language), from)}">${escapeHtml(title)}</a></h3>
            <p>${escapeHtml(summary.replaceAll(/[`*]/g, ""))}</p>
          </li>`;
}
