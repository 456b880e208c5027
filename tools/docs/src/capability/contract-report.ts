import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isObject, objectAt, textAt, type OpenApiObject } from "../openapi.ts";

/** What the contract tests write when they end: `tools/contract/src/report.ts`. */
export type ContractReport = OpenApiObject;

/** The last report; an empty one where the tests were never run here. */
export async function readContractReport(path: string): Promise<ContractReport> {
  if (!existsSync(path)) return {};
  const report: unknown = JSON.parse(await readFile(path, "utf8"));
  return isObject(report) ? report : {};
}

/** Operations all of whose tests passed. Undefined where the report is of another document: it proves nothing of this one. */
export function provenOperations(
  report: ContractReport,
  vendor: string,
  tested: string | undefined,
): ReadonlySet<string> | undefined {
  const entry = objectAt(objectAt(report, "vendors"), vendor);
  if (tested === undefined || textAt(entry, "document") !== fingerprintOf(tested)) return undefined;
  const passed = Object.entries(objectAt(entry, "operations")).filter(([, ok]) => ok === true);
  return new Set(passed.map(([id]) => id));
}

export function fingerprintOf(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}
