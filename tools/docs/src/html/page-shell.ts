import { contentSecurityPolicy } from "../content-security-policy.ts";
import type { Guide } from "../guides/read-guides.ts";
import { linkTo } from "../site-paths.ts";
import type { Assets } from "./assets.ts";
import { escapeHtml } from "./escape-html.ts";
import { siteHead, siteHeader, type PagePlace } from "./site-header.ts";

export interface PageContent {
  title: string;
  description: string;
  /** Elements of the head beside the usual ones. */
  head?: string;
  /** What stands in `main`. */
  main: string;
}

/** A page of our own, whole. */
export function pageShell(
  place: PagePlace,
  { title, description, head = "", main }: PageContent,
  { assets, guides }: { assets: Assets; guides: readonly Guide[] },
): string {
  const { language, path } = place;
  return `<!doctype html>
<html lang="${language.tag}">
  <head>
    <meta charset="utf-8" />
    ${contentSecurityPolicy("", "own")}
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="generator" content="@zapspec/docs" />
    <meta name="color-scheme" content="light dark" />
    ${siteHead(place, assets)}
    <link rel="stylesheet" href="${linkTo(assets.page.path, path)}" />
    ${head}
  </head>
  <body>
    <a class="skip" href="#content">${escapeHtml(language.site.skipToContent)}</a>
    ${siteHeader(place, guides)}
    <main id="content">
${main}
    </main>
    <footer>
      <p>${escapeHtml(language.site.footer)}</p>
    </footer>
  </body>
</html>
`;
}
