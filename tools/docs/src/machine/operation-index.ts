import { anchorOf, downloadsOf, pageOf } from "../site-paths.ts";
import type { Strings } from "../language/strings.ts";
import type { Vendor } from "../vendor.ts";

/** Every operation of every vendor with how it is known, as `operations.json`. */
export function operationIndex(vendors: readonly Vendor[], language: Strings): string {
  const entries = vendors.map((vendor) => ({
    vendor: vendor.vendor,
    title: vendor.title,
    openapi: downloadsOf(vendor.vendor).json,
    operations: vendor.operations.map((operation) => ({
      ...operation,
      proven: vendor.proven?.has(operation.id) ?? null,
      page: pageOf(vendor.vendor, language) + anchorOf(operation.tag, operation.id),
    })),
  }));
  return `${JSON.stringify({ vendors: entries }, null, 2)}\n`;
}
