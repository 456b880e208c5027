import { findOrphans } from "./orphans.ts";
import { type Outcome, runCheck } from "./run.ts";
import { findStaleVendorPages, writeVendorPages } from "./page/vendor-page.ts";
import { listVendors, ROOT, type Vendor } from "./vendors.ts";

type Print = (line: string) => void;
type Run = (vendor: Vendor, print: Print, root: string) => Promise<Outcome>;

/** Runs one vendor after the other, then what concerns all of them together, and gives the exit code. */
export async function runAll(
  vendors: readonly Vendor[],
  run: Run,
  print: Print,
  root: string = ROOT,
): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const vendor of vendors) outcomes.push(await run(vendor, print, root));
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const names = new Set(vendors.map(({ name }) => name));
  const isWhole = listVendors(root).every(({ name }) => names.has(name));
  const isWorkspaceRight =
    !isWhole || (await runWorkspace(outcomes, run === runCheck, print, root));
  const warnings = outcomes.reduce((sum, outcome) => sum + outcome.warnings, 0);
  print(`${vendors.length} vendor(s), ${failed} failed, ${warnings} warning(s)`);
  return failed === 0 && isWorkspaceRight ? 0 : 1;
}

// What is only known where every vendor was read: the list in the README, and packages that no document stands behind.
async function runWorkspace(
  outcomes: readonly Outcome[],
  isCheck: boolean,
  print: Print,
  root: string,
): Promise<boolean> {
  const orphans = findOrphans(root);
  for (const name of orphans)
    print(
      `packages/${name} has a generated/ but specs/${name} holds no document\n    Delete packages/${name}, or bring the document back.`,
    );
  const stale = await runVendorPages(outcomes, isCheck, root);
  for (const name of stale)
    print(`${name} is stale\n    Run \`pnpm generate\` and commit what it writes.`);
  return stale.length === 0 && orphans.length === 0;
}

// The pages that are stale afterwards: none where they were written.
async function runVendorPages(
  outcomes: readonly Outcome[],
  isCheck: boolean,
  root: string,
): Promise<string[]> {
  const models = outcomes.flatMap(({ model }) => model ?? []);
  if (models.length < outcomes.length) return [];
  if (isCheck) return findStaleVendorPages(root, models);
  await writeVendorPages(root, models);
  return [];
}
