/** A table of Markdown: the first column to the left, figures to the right. */
export function toTable(
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  const lines = [head, rule, ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`).join("\n");
}

export function toInteger(value: number): string {
  return Math.round(value).toLocaleString("en");
}
