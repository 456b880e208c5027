import {
  type Capability,
  type CapabilityGroup,
  capabilityGroups,
} from "../capability/capabilities.ts";
import { fill, type Strings } from "../language/strings.ts";
import { anchorOf, linkTo, pageOf } from "../site-paths.ts";
import type { OperationFacts } from "../operation-facts.ts";
import type { Vendor } from "../vendor.ts";
import { escapeHtml } from "./escape-html.ts";

/** How many columns need no scrolling: there the names of the vendors stay in sight. */
const onPhone = 4;
const inWindow = 7;

/** What each vendor can do. A mark is an operation; it is filled if its contract test passed in this build. */
export function capabilityMatrix(
  vendors: readonly Vendor[],
  language: Strings,
  from: string,
): string {
  const { matrix } = language;
  const shown = vendors.filter(({ operations }) =>
    operations.some(({ capabilities }) => capabilities.length > 0),
  );
  const groups = Object.entries(capabilityGroups) as [CapabilityGroup, readonly Capability[]][];
  const bodies = groups.map(([group, capabilities]) => {
    const rows = capabilities
      .filter((capability) =>
        shown.some(({ operations }) =>
          operations.some((operation) => operation.capabilities.includes(capability)),
        ),
      )
      .map((capability) => row(capability, shown, language, from));
    if (rows.length === 0) return "";
    return `            <tbody>
              <tr class="group"><th scope="rowgroup" colspan="${shown.length + 1}">${escapeHtml(matrix.groups[group])}</th></tr>
${rows.join("\n")}
            </tbody>`;
  });
  const heads = shown.map(({ title }) => `<th scope="col"><span>${escapeHtml(title)}</span></th>`);
  const isUnproven = shown.some(({ proven }) => proven === undefined);
  const room = [
    shown.length <= onPhone && " fits-phone",
    shown.length <= inWindow && " fits-window",
  ];
  return `        <div class="scroll${room.filter(Boolean).join("")}" tabindex="0" role="region" aria-label="${escapeHtml(matrix.caption)}">
          <table class="matrix">
            <caption class="hidden">${escapeHtml(matrix.caption)}</caption>
            <thead><tr><th scope="col">${escapeHtml(matrix.capability)}</th>${heads.join("")}</tr></thead>
${bodies.filter(Boolean).join("\n")}
          </table>
        </div>
        <ul class="legend">
          <li><span class="mark proven"></span> ${escapeHtml(matrix.legendProven)}</li>
          <li><span class="mark"></span> ${escapeHtml(matrix.legendUnproven)}</li>
          <li><span class="none">–</span> ${escapeHtml(matrix.legendNone)}</li>
        </ul>
${isUnproven ? `        <p class="notice">${escapeHtml(matrix.noReport)}</p>` : ""}`;
}

function row(
  capability: Capability,
  vendors: readonly Vendor[],
  language: Strings,
  from: string,
): string {
  const { matrix } = language;
  const cells = vendors.map((vendor) => {
    const operations = operationsOf(vendor, language).filter(({ capabilities }) =>
      capabilities.includes(capability),
    );
    if (operations.length === 0)
      return `<td><span class="none" aria-hidden="true">–</span><span class="hidden">${escapeHtml(matrix.none)}</span></td>`;
    return `<td>${operations.map((operation) => mark(operation, vendor, language, from)).join("")}</td>`;
  });
  return `              <tr><th scope="row">${escapeHtml(matrix.capabilities[capability])}</th>${cells.join("")}</tr>`;
}

function mark(
  { id, tag, summary }: OperationFacts,
  vendor: Vendor,
  language: Strings,
  from: string,
): string {
  const isProven = vendor.proven?.has(id) ?? false;
  const { matrix } = language;
  const text = escapeHtml(fill(isProven ? matrix.proven : matrix.unproven, { operation: summary }));
  const href = linkTo(pageOf(vendor.vendor, language), from) + anchorOf(tag, id);
  return `<a class="mark${isProven ? " proven" : ""}" href="${href}" title="${text}"><span class="hidden">${text}</span></a>`;
}

function operationsOf(vendor: Vendor, { tag }: Strings): readonly OperationFacts[] {
  return vendor.operationsIn.get(tag) ?? vendor.operations;
}
