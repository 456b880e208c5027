import type { Strings } from "../language/strings.ts";
import { linkTo } from "../site-paths.ts";
import { escapeHtml } from "./escape-html.ts";

/** The search field; what it says and where results lie goes along as data, for the script is the same in every language. */
export function searchBox({ search, tag }: Strings, path: string): string {
  const data = {
    root: linkTo("", path) || ".",
    language: tag,
    one: search.found.one,
    other: search.found.other,
    nothing: search.nothing,
  };
  const attributes = Object.entries(data).map(
    ([name, value]) => `data-${name}="${escapeHtml(value)}"`,
  );
  return `<form class="search" role="search" ${attributes.join(" ")}>
          <label for="search">${escapeHtml(search.label)}</label>
          <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${escapeHtml(search.placeholder)}" aria-controls="results" />
          <noscript><p>${escapeHtml(search.noScript)}</p></noscript>
          <p class="status" role="status"></p>
          <ol id="results" hidden></ol>
        </form>`;
}
