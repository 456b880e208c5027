/** A table that is wider than its column is cut: its rows as a list, its first column as their names. */
export function asList(markdown: string): string {
  return markdown.replaceAll(table, (found) =>
    found.trimEnd().split("\n").slice(2).map(toItem).join("\n").concat("\n"),
  );
}

/** A row of names, a row of dashes, rows. */
const table = /^\|.*\|\n\|[ :|-]+\|\n(?:\|.*\|(?:\n|$))+/gm;

function toItem(row: string): string {
  const [name = "", ...others] = row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
  return `- **${name}** ${others.filter(Boolean).map(asSentence).join(" ")}`;
}

function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
