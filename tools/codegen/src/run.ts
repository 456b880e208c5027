import { relative } from "node:path";
import { inspect } from "node:util";
import { DiagnosticsError, formatDiagnostic } from "./diagnostics.ts";
import { generate, type Generated } from "./generate.ts";
import type { Model } from "./model/model.ts";
import { checkPackagePage, writePackagePage } from "./page/package-page.ts";
import { scaffoldPackage } from "./scaffold-package.ts";
import { requireVendorName, VendorNameError } from "./vendor-name.ts";
import { ROOT, type Vendor } from "./vendors.ts";
import { findStaleFiles, writeFolder } from "./write/generated-folder.ts";

/** What happened to one vendor. */
export interface Outcome {
  readonly ok: boolean;
  readonly warnings: number;
  /** Left out where the document has errors. */
  readonly model?: Model;
}

type Print = (line: string) => void;

/** Brings one vendor's package up to date and says what changed. */
export async function runGenerate(
  vendor: Vendor,
  print: Print,
  root: string = ROOT,
): Promise<Outcome> {
  return withDocument(vendor, print, root, async (generated) => {
    const scaffolded = await scaffoldPackage(vendor, generated, root);
    const files = await writeFolder(vendor.generatedFolder, generated.files);
    const isPageNew = await writePackagePage(vendor.packageFolder, generated.model);
    const written = [...files, ...(isPageNew ? ["README.md"] : [])];
    const folder = relative(root, vendor.packageFolder).replaceAll("\\", "/");
    if (scaffolded.length > 0)
      print(`${vendor.name}: new package in ${folder}: ${scaffolded.join(", ")}`);
    print(`${vendor.name}: ${written.length === 0 ? "up to date" : `wrote ${written.join(", ")}`}`);
    return true;
  });
}

/** Writes nothing; fails with the names of the files that are not what the document says. */
export async function runCheck(
  vendor: Vendor,
  print: Print,
  root: string = ROOT,
): Promise<Outcome> {
  return withDocument(vendor, print, root, async ({ files, model }) => {
    const generated = relative(vendor.packageFolder, vendor.generatedFolder);
    const staleFiles = await findStaleFiles(vendor.generatedFolder, files);
    const isPageRight = await checkPackagePage(vendor.packageFolder, model);
    const stale = [
      ...staleFiles.map((name) => `${generated}/${name}`),
      ...(isPageRight ? [] : ["README.md"]),
    ];
    const folder = relative(root, vendor.packageFolder).replaceAll("\\", "/");
    for (const name of stale) print(`${folder}/${name} is stale`);
    if (stale.length > 0) print("    Run `pnpm generate` and commit what it writes.");
    return stale.length === 0;
  });
}

async function withDocument(
  vendor: Vendor,
  print: Print,
  root: string,
  use: (generated: Generated) => Promise<boolean>,
): Promise<Outcome> {
  try {
    requireVendorName(vendor.name, root);
    const generated = await generate(vendor.name, vendor.document, root);
    for (const warning of generated.warnings) print(formatDiagnostic(warning));
    const ok = await use(generated);
    return {
      ok,
      warnings: generated.warnings.length,
      model: generated.model,
    };
  } catch (error) {
    return fail(vendor, error, print);
  }
}

// One vendor's failure is never the others': it is said here and counted by the caller.
function fail(vendor: Vendor, error: unknown, print: Print): Outcome {
  const diagnostics = error instanceof DiagnosticsError ? error.diagnostics : [];
  if (error instanceof DiagnosticsError)
    for (const found of diagnostics) print(formatDiagnostic(found));
  else if (error instanceof VendorNameError) print(error.message);
  else print(`${vendor.name} failed unexpectedly: ${inspect(error)}`);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return { ok: false, warnings };
}
