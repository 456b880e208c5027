import { asWritten } from "./as-written.ts";
import type { Rule } from "./rule.ts";

/** A tag or a comment. A name in angle brackets (`<id>`) is a tag to a browser too. */
const rawHtml = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<!--/i;
const code = /```[^]*?```|`[^`]*`/g;

/** Texts are Markdown: they reach editors, where tags are noise, and pages, where nothing in them may become HTML. */
export const noRawHtml: Rule = () =>
  asWritten((node, { type, location, report }) => {
    if (type.name === "SpecExtension") return;
    for (const key of ["summary", "description"]) {
      const text = node[key];
      if (typeof text !== "string") continue;
      const [tag] = rawHtml.exec(text.replaceAll(code, "")) ?? [];
      if (tag === undefined) continue;
      const message = `The ${key} holds the HTML \`${tag}\`: write Markdown, or put it into backticks.`;
      report({ message, location: location.child(key) });
    }
  });
