import { Marked, type Tokens } from "marked";
import { escapeHtml } from "../html/escape-html.ts";
import { codeBlock } from "../html/highlight.ts";

/** Markdown of our own as HTML: without raw HTML, with anchors on headings, without its first heading. */
export function renderMarkdown(markdown: string): string {
  const taken = new Map<string, number>();
  const anchorOf = (text: string): string => {
    const base = slugOf(text);
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    return count === 0 ? base : `${base}-${count}`;
  };
  const marked = new Marked({
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
      heading({ tokens, depth, text }) {
        const anchor = anchorOf(text);
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchor}"><a class="anchor" href="#${anchor}">${inner}</a></h${depth}>\n`;
      },
      code: ({ text, lang = "" }) => `${codeBlock(text, lang)}\n`,
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: "th" | "td"): string =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("");
        return `<div class="scroll" tabindex="0" role="group"><table><thead>${row(token.header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** The headings of the second level in what was rendered. */
export function listHeadings(html: string): { anchor: string; title: string }[] {
  const headings = html.matchAll(/<h2 id="([^"]*)"><a [^>]*>([^]*?)<\/a><\/h2>/g);
  return [...headings].map(([, anchor = "", inner = ""]) => ({
    anchor,
    title: inner.replaceAll(/<[^>]*>/g, ""),
  }));
}

function slugOf(text: string): string {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
}
