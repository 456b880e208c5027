import { createHash } from "node:crypto";
import { replaceAnchor } from "./replace-anchor.ts";

export interface SharedStyles {
  /** Path in the site, named for its content. */
  path: string;
  css: string;
}

/** What styled-components renders: rules that end in a mark, and after each component's rules its group. */
const styleElement = /<style data-styled="true"[^>]*>([^]*?)<\/style>/g;
const groupEnd = /data-styled\.g(\d+)\[id="[^"]*"\]\{content:"[^"]*"\}\/\*!sc\*\/\n?/;
const ruleEnd = "/*!sc*/";

/**
 * Redoc repeats 250 kB of styles in every page. One sheet with the rules of all pages is loaded once: by group, for
 * their order decides, and of each rule one.
 */
export function shareStyles(pages: readonly string[]): SharedStyles {
  const groups = new Map<number, Set<string>>();
  for (const page of pages) {
    for (const [, css = ""] of page.matchAll(styleElement)) collect(css, groups);
  }
  const sorted = [...groups].toSorted(([one], [other]) => one - other);
  const css = sorted.flatMap(([, rules]) => [...rules]).join("\n");
  const digest = createHash("sha256").update(css).digest("hex").slice(0, 12);
  return { path: `assets/redoc-${digest}.css`, css };
}

/** The page without the styles that the shared sheet has. */
export function takeOutStyles(page: string): string {
  const element = /<style data-styled="true"[^>]*>[^]*?<\/style>/;
  return replaceAnchor(page, element, "", "The page that redocly build-docs wrote");
}

function collect(css: string, groups: Map<number, Set<string>>): void {
  // Split by a pattern with one capture: rules, group, rules, group, …
  const parts = css.split(groupEnd);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const group = Number(parts[index + 1]);
    const rules = groups.get(group) ?? new Set();
    for (const rule of (parts[index] ?? "").split(ruleEnd)) if (rule.trim()) rules.add(rule.trim());
    groups.set(group, rules);
  }
}
