import { firstSentence } from "../first-sentence.ts";
import { count, fill, type Strings } from "../language/strings.ts";
import { objectAt, textAt } from "../openapi.ts";
import { downloadsOf, linkTo, pageOf } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import { escapeHtml } from "./escape-html.ts";
import { evidenceBar } from "./evidence-bar.ts";

/** A vendor in a few lines: what it is, how much is known, how to begin, what to take away. */
export function vendorCard(vendor: Vendor, language: Strings, from: string): string {
  const { card } = language;
  const { vendor: name, title, operations } = vendor;
  const page = linkTo(pageOf(name, language), from);
  const { yaml, json, postman, markdown } = downloadsOf(name);
  const link = (href: string, text: string, attributes = ""): string => {
    const label = escapeHtml(fill(card.fileOf, { file: text, vendor: title }));
    return `<a href="${href}"${attributes} aria-label="${label}">${escapeHtml(text)}</a>`;
  };
  const files = [
    link(page, card.reference),
    link(linkTo(yaml, from), "OpenAPI YAML", " download"),
    link(linkTo(json, from), "OpenAPI JSON", " download"),
    link(linkTo(postman, from), card.postman, " download"),
    link(linkTo(markdown, from), card.markdown, " download"),
    link(`https://www.npmjs.com/package/@zapspec/${name}`, card.package),
  ];
  return `          <li class="card">
            <header>
              <h3><a href="${page}">${escapeHtml(title)}</a></h3>
              <p class="facts">${count(card.operations, operations.length)}</p>
            </header>
            <p>${escapeHtml(descriptionOf(vendor, language))}</p>
            ${evidenceBar(vendor.document, language)}
            <dl>
              <dt>${escapeHtml(card.install)}</dt>
              <dd><code>npm install @zapspec/${name}</code></dd>
              <dt>${escapeHtml(card.mock)}</dt>
              <dd><code>npx @zapspec/mock ${name}</code></dd>
            </dl>
            <p class="files">${files.join("\n              ")}</p>
          </li>`;
}

function descriptionOf({ document, translations }: Vendor, { tag }: Strings): string {
  const info = objectAt(translations.get(tag) ?? document, "info");
  return firstSentence(textAt(info, "description"));
}
