/** The first sentence of a Markdown text, without its marks. */
export function firstSentence(markdown: string): string {
  const paragraphs = markdown.trim().split(/\n\s*\n/);
  const paragraph = paragraphs.find((text) => !text.startsWith("#")) ?? "";
  const text = paragraph
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ");
  // A full stop inside a name (acme.chat, e.g. this) is not followed by a space and a capital.
  return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
