/** A Markdown table as the formatter leaves it: every column as wide as its widest cell. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escapeCell));
  const widths = header.map((title, column) =>
    Math.max(3, title.length, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const lines = [header, widths.map((width) => "-".repeat(width)), ...cells];
  return lines
    .map(
      (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
    )
    .join("\n");
}

// A bar ends a cell, a line break the row.
function escapeCell(text: string): string {
  return text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
}
