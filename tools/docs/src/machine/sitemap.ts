import { escapeHtml } from "../html/escape-html.ts";

/** https://www.sitemaps.org/protocol.html: it wants whole addresses, so it alone must know where the site will be. */
export function sitemap(paths: readonly string[], siteAddress: string): string {
  const addresses = paths.map(
    (path) => new URL(path.replace(/index\.html$/, ""), siteAddress).href,
  );
  const entries = addresses.map((address) => `  <url><loc>${escapeHtml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}
