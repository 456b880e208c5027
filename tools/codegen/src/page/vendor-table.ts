import type { Model } from "../model/model.ts";
import { replaceSection } from "./marked-section.ts";
import { toTable } from "./table.ts";

/** The titles of the columns: vendor, package, operations, documented requests, document. */
export type VendorColumns = readonly [string, string, string, string, string];

/** Puts the table of the vendors into its place in a page. */
export function replaceVendorTable(
  page: string,
  models: readonly Model[],
  columns: VendorColumns,
): string {
  return replaceSection(page, "vendors", toTable(columns, models.map(toRow)));
}

function toRow({ vendor, title, resources }: Model): string[] {
  const operations = resources.flatMap((resource) => resource.operations);
  const requests = operations.reduce((sum, { vendorTitles }) => sum + vendorTitles.length, 0);
  return [
    title.replace(/ API$/, ""),
    `[\`@zapspec/${vendor}\`](packages/${vendor})`,
    String(operations.length),
    String(requests),
    `[specs/${vendor}](specs/${vendor})`,
  ];
}
