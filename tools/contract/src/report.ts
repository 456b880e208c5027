import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT, type VendorPackage } from "./vendors.ts";

/** Where the docs look for it. */
const FILE = join(ROOT, "tools/contract/.report/contract.json");

/** Where a run that keeps to one vendor puts its part, which turbo keeps; `pnpm test` gathers the parts. */
function fileOf(vendor: string | undefined): string {
  return vendor === undefined ? FILE : join(ROOT, "packages", vendor, ".report/contract.json");
}

/** How the tests of one operation went; filled in while they run. */
export interface OperationTally {
  /** As many as there are, whether or not a filter leaves some out. */
  readonly declared: number;
  passed: number;
}

export type Tallies = Map<string, Map<string, OperationTally>>;

/** Says of every operation whether all its tests passed, and with which document, for pages that show it. */
export async function writeReport(
  vendors: readonly VendorPackage[],
  tallies: Tallies,
  file: string = fileOf(process.env.VENDOR),
): Promise<void> {
  const entries = vendors.map(async ({ name, folder }) => {
    const document = await readFile(join(folder, "generated/openapi.json"), "utf8");
    const operations = [...(tallies.get(name) ?? [])].map(([id, { declared, passed }]) => [
      id,
      passed === declared,
    ]);
    const fingerprint = createHash("sha256").update(document).digest("hex");
    return [name, { document: fingerprint, operations: Object.fromEntries(operations) }];
  });
  const report = { vendors: Object.fromEntries(await Promise.all(entries)) };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
