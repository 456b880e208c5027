import type { Model } from "../model/model.ts";
import { replaceSection } from "./marked-section.ts";
import { toTable } from "./table.ts";

/** Puts the table of the vendors into its place in a page. */
export function replaceVendorTable(page: string, models: readonly Model[]): string {
  return replaceSection(page, "vendors", toVendorTable(models));
}

function toVendorTable(models: readonly Model[]): string {
  const header = ["vendor", "package", "operations", "documented requests", "document"];
  return toTable(header, models.map(toRow));
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
