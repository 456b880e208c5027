import type { Result, Smoke } from "./smoke.ts";
import { CHECKS } from "./suite/checks.ts";

/** The run as text: a row for each runtime, a column for each check, then everything that is wrong. */
export function toTable({ vendors, results, problems }: Smoke): string {
  const header = ["runtime", "version", ...CHECKS.map(({ name }) => name)];
  const rows = [header, ...results.map((result) => toRow(result, vendors.length))];
  const widths = header.map((_, column) =>
    Math.max(
      ...rows.map((row) =>
        row.length < header.length && column > 1 ? 0 : (row[column] ?? "").length,
      ),
    ),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const wrong = results.flatMap(({ name, problems: own }) =>
    own.map((text) => `✗ ${name}: ${text}`),
  );
  const missing = results.flatMap(({ name, missing: text }) =>
    text ? [`- ${name}: ${text}`] : [],
  );
  return [
    `every check on each of ${vendors.length} packed clients: ${vendors.join(", ")}`,
    ...lines,
    ...missing,
    ...wrong,
    ...problems.map((text) => `✗ ${text}`),
    summarise(results),
  ].join("\n");
}

function toRow({ name, version, findings, missing }: Result, wanted: number): string[] {
  if (findings.length === 0) return [name, version, missing ? "not on this machine" : "broke down"];
  const cells = CHECKS.map(({ name: check }) => {
    const own = findings.filter((finding) => finding.check === check);
    const passed = own.filter((finding) => finding.passed);
    const said = new Set(passed.map((finding) => finding.said));
    return passed.length === wanted ? [...said].join(", ") : `${passed.length}/${wanted}`;
  });
  return [name, version, ...cells];
}

function summarise(results: readonly Result[]): string {
  const findings = results.flatMap((result) => result.findings);
  const ran = results.filter((result) => result.findings.length > 0).length;
  const passed = findings.filter((finding) => finding.passed).length;
  return `runtimes: ${ran}/${results.length} ran, ${passed}/${findings.length} checks passed`;
}
