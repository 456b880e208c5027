/** A table as the formatter leaves it: every column as wide as its widest cell. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows]
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The cells of the first table in a text, by the title of the row and then of the column. */
export function readTable(markdown: string): Map<string, Map<string, string>> {
  const [, table = ""] = /((?:^\|.*\n?)+)/m.exec(markdown) ?? [];
  const [head = [], , ...rows] = table.trim().split("\n").map(toCells);
  return new Map(
    rows.map(([title = "", ...cells]) => [
      title,
      new Map(cells.map((cell, column) => [head[column + 1] ?? "", cell])),
    ]),
  );
}

function toCells(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
