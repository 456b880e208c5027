/** A doc comment from paragraphs and tags of a document's own text. Empty ones are left out. */
export function toDocComment(
  paragraphs: readonly string[],
  tags: readonly string[] = [],
  indent = "",
): string {
  const text = paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
  const blocks = [...text, ...(tags.length > 0 ? [tags.join("\n")] : [])];
  if (blocks.length === 0) return "";
  const lines = blocks
    .join("\n\n")
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(escapeLine);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length + indent.length < 110)
    return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** A tag with its text on one line: `@param uuid The ticket.` */
export function toTag(tag: string, text: string): string {
  return `${tag} ${text.replace(/\s+/g, " ").trim()}`.trim();
}

/** The tag of a program that can be copied as it stands. */
export function toExample(code: string): string {
  return `@example\n\`\`\`ts\n${code}\`\`\``;
}

function escapeLine(line: string): string {
  return line.replaceAll("*/", "*\\/").trimEnd();
}
