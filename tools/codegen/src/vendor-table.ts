import type { Model } from "./model/model.ts";

const BEGIN = "<!-- vendors: written by `pnpm generate` -->";
const END = "<!-- /vendors -->";

/** Puts the table of the vendors between its markers in a page; a page without them stays as it is. */
export function replaceVendorTable(page: string, models: readonly Model[]): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) return page;
  const before = page.slice(0, begin + BEGIN.length);
  return `${before}\n\n${toVendorTable(models)}\n\n${page.slice(end)}`;
}

export function toVendorTable(models: readonly Model[]): string {
  const header = ["vendor", "package", "operations", "documented requests", "document"];
  const rows = models.map(toRow);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = [header, widths.map((width) => "-".repeat(width)), ...rows];
  return lines
    .map(
      (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
    )
    .join("\n");
}

function toRow({ vendor, title, resources }: Model): string[] {
  const operations = resources.flatMap((resource) => resource.operations);
  const requests = operations.reduce((sum, { vendorTitles }) => sum + vendorTitles.length, 0);
  return [
    title.replace(/ API$/, "").replaceAll("|", "\\|"),
    `[\`@zapspec/${vendor}\`](packages/${vendor})`,
    String(operations.length),
    String(requests),
    `[specs/${vendor}](specs/${vendor})`,
  ];
}
