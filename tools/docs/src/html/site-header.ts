import { languages } from "../language/languages.ts";
import type { Strings } from "../language/strings.ts";
import { guidePath, landingPath, linkTo } from "../site-paths.ts";
import type { Assets } from "./assets.ts";
import { escapeHtml } from "./escape-html.ts";

/** What every page of the site knows of itself. */
export interface PagePlace {
  path: string;
  language: Strings;
  /** The path of this page in another language. */
  inLanguage(language: Strings): string;
}

/** Elements of the head that every page has. */
export function siteHead({ path, inLanguage }: PagePlace, assets: Assets): string {
  const alternates = languages.map(
    (language) =>
      `<link rel="alternate" hreflang="${language.tag}" href="${linkTo(inLanguage(language), path)}" />`,
  );
  return [
    '<link rel="icon" href="data:," />',
    `<link rel="stylesheet" href="${linkTo(assets.header.path, path)}" />`,
    ...alternates,
  ].join("\n    ");
}

/** The bar on top of every page: where one is, where else one can go, and in which language. */
export function siteHeader(place: PagePlace, guides: readonly { name: string }[]): string {
  const { path, language } = place;
  const { site } = language;
  const home = linkTo(landingPath(language), path);
  const links = [
    [`${home}#platforms`, site.vendors],
    [`${home}#capabilities`, site.capabilitiesShort, "wide"],
    ...guides.slice(0, 1).map(({ name }) => [linkTo(guidePath(name, language), path), site.guides]),
  ];
  return `<header class="site-header">
      <a class="brand" href="${home}">${escapeHtml(site.title)}</a>
      <nav aria-label="${escapeHtml(site.navigation)}">
        ${links.map(([href = "", text = "", name = ""]) => `<a href="${href}"${name && ` class="${name}"`}>${escapeHtml(text)}</a>`).join("\n        ")}
      </nav>
      <nav class="languages" aria-label="${escapeHtml(site.languageSwitch)}">
        ${languages.map((other) => languageLink(other, place)).join("\n        ")}
      </nav>
    </header>`;
}

function languageLink(other: Strings, { path, language, inLanguage }: PagePlace): string {
  const current = other.tag === language.tag ? ' aria-current="true"' : "";
  const href = linkTo(inLanguage(other), path);
  return `<a href="${href}" lang="${other.tag}" hreflang="${other.tag}"${current}>${escapeHtml(other.name)}</a>`;
}
