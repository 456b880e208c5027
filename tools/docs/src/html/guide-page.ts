import type { Guide } from "../guides/read-guides.ts";
import { fillGuide } from "../guides/fill-guide.ts";
import { listHeadings, renderMarkdown } from "../guides/render-markdown.ts";
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
  const article = renderMarkdown(fillGuide(guide.text, vendors, language));
  const main = `      <div class="guide">
        <nav aria-label="${escapeHtml(language.guide.others)}">
          <ul>
${guides.map((other) => guideLink(other, guide, language, path)).join("\n")}
          </ul>
${contents(article, language)}
        </nav>
        <article${isTranslated ? "" : ` lang="${guide.tag}"`}>
${notice}
${article}        </article>
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

/** What the guide consists of; few headings need no list. */
function contents(article: string, { guide }: Strings): string {
  const headings = listHeadings(article);
  if (headings.length < 3) return "";
  const items = headings.map(({ anchor, title }) => `<li><a href="#${anchor}">${title}</a></li>`);
  return `          <div class="contents">
            <h2>${escapeHtml(guide.contents)}</h2>
            <ul>${items.join("")}</ul>
          </div>`;
}

function guideLink(other: Guide, guide: Guide, language: Strings, from: string): string {
  const current = other.name === guide.name ? ' aria-current="page"' : "";
  const written = other.tag === language.tag ? "" : ` lang="${other.tag}"`;
  return `            <li><a href="${linkTo(guidePath(other.name, language), from)}"${current}${written}>${escapeHtml(other.title)}</a></li>`;
}
