import type { Guide } from "../guides/read-guides.ts";
import { fillGuide } from "../guides/fill-guide.ts";
import { renderMarkdown } from "../guides/render-markdown.ts";
import type { Strings } from "../language/strings.ts";
import { guidePath, linkTo } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import type { Assets } from "./assets.ts";
import { escapeHtml } from "./escape-html.ts";
import { pageShell } from "./page-shell.ts";

export interface GuideInput {
  guide: Guide;
  guides: readonly Guide[];
  vendors: readonly Vendor[];
  language: Strings;
  assets: Assets;
}

export function guidePage({ guide, guides, vendors, language, assets }: GuideInput): string {
  const path = guidePath(guide.name, language);
  const isTranslated = guide.tag === language.tag;
  const notice = isTranslated
    ? ""
    : `<p class="notice">${escapeHtml(language.guide.untranslated)}</p>`;
  const main = `      <div class="guide">
        <nav aria-label="${escapeHtml(language.guide.others)}">
          <ul>
${guides.map((other) => guideLink(other, guide, language, path)).join("\n")}
          </ul>
        </nav>
        <article${isTranslated ? "" : ` lang="${guide.tag}"`}>
${notice}
${renderMarkdown(fillGuide(guide.text, vendors, language))}
        </article>
      </div>`;
  const place = {
    path,
    language,
    inLanguage: (other: Strings) => guidePath(guide.name, other),
  };
  const content = {
    title: `${guide.title} · ${language.site.title}`,
    description: guide.summary,
    main,
  };
  return pageShell(place, content, { assets, guides });
}

function guideLink(other: Guide, guide: Guide, language: Strings, from: string): string {
  const current = other.name === guide.name ? ' aria-current="page"' : "";
  const written = other.tag === language.tag ? "" : ` lang="${other.tag}"`;
  return `            <li><a href="${linkTo(guidePath(other.name, language), from)}"${current}${written}>${escapeHtml(other.title)}</a></li>`;
}
