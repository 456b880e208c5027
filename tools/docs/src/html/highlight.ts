import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";
import { escapeHtml } from "./escape-html.ts";

for (const [name, grammar] of Object.entries({ sh: bash, json, ts: typescript }))
  highlighter.registerLanguage(name, grammar);

/** Code as HTML, coloured while the site is built: readers load no script for it. Other languages stay plain. */
export function highlight(code: string, language: string): string {
  if (highlighter.getLanguage(language) === undefined) return escapeHtml(code);
  return highlighter.highlight(code, { language }).value;
}

/** A block of code that can be scrolled by keyboard. */
export function codeBlock(code: string, language: string): string {
  const name = escapeHtml(language);
  return `<pre tabindex="0"><code class="language-${name}">${highlight(code, language)}</code></pre>`;
}
