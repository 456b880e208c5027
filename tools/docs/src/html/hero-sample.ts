import { firstCallOf } from "../guides/first-call.ts";
import type { Strings } from "../language/strings.ts";
import { anchorOf, linkTo, pageOf } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import { escapeHtml } from "./escape-html.ts";
import { codeBlock } from "./highlight.ts";

/** Shows at once what one gets: the shortest of the vendors' first calls, for it stands beside the heading. */
export function heroSample(vendors: readonly Vendor[], language: Strings, from: string): string {
  const calls = vendors.flatMap((vendor) => {
    const first = firstCallOf(vendor);
    return first ? [{ vendor, ...first }] : [];
  });
  const [shown] = calls.toSorted((one, other) => one.code.length - other.code.length);
  if (shown === undefined) return "";
  const { vendor, operation, code } = shown;
  const operations = vendor.operationsIn.get(language.tag) ?? vendor.operations;
  const { tag, id, summary } = operations.find((other) => other.id === operation.id) ?? operation;
  const href = linkTo(pageOf(vendor.vendor, language), from) + anchorOf(tag, id);
  return `        <figure class="sample">
          <figcaption><a href="${href}">${escapeHtml(summary)}</a> <span>${escapeHtml(vendor.title)}</span></figcaption>
          ${codeBlock(code, "ts")}
        </figure>`;
}
