import { parseArgs } from "node:util";
import { createVendor } from "./new-vendor.ts";
import { type Outcome, runCheck, runGenerate } from "./run.ts";
import { findVendor, listVendors, ROOT, type Vendor } from "./vendors.ts";
import { checkVendorPage, writeVendorPage } from "./vendor-page.ts";
import { watchVendors } from "./watch.ts";

const HELP = `Reads the OpenAPI documents in specs/ and writes the clients in packages/<vendor>/generated.

Usage
  generate [vendor…]            bring every vendor, or those named, up to date
  generate [vendor…] --check    write nothing; fail with the names of stale files
  generate [vendor…] --watch    regenerate on save until Ctrl-C
  new <vendor>                  write a starter document in specs/<vendor>

Options
  --check   see above
  --watch   see above
  --help    this text

A vendor whose package does not exist yet gets one. Exit code 1 where a document has errors or a file is stale.
`;

const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [command, ...names] = positionals;
  if (values.help || command === undefined) {
    print(HELP);
    return values.help ? 0 : 1;
  }
  if (command === "new") return runNew(names[0]);
  if (command !== "generate")
    throw new Error(`There is no command "${command}". \`--help\` lists what there is.`);
  const vendors = names.length > 0 ? names.map(requireVendor) : listVendors();
  if (values.watch) return runWatch(vendors);
  return summarise(vendors, values.check ? runCheck : runGenerate);
}

async function runNew(name: string | undefined): Promise<number> {
  for (const file of await createVendor(name, ROOT)) print(`wrote ${file}`);
  print("Edit the document, then run `pnpm generate`: it makes the package.");
  return 0;
}

async function runWatch(vendors: readonly Vendor[]): Promise<number> {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort()).once("SIGTERM", () => controller.abort());
  await summarise(vendors, runGenerate);
  print("watching specs/ (Ctrl-C ends)");
  await watchVendors(vendors, (vendor) => runGenerate(vendor, print), controller.signal);
  return 0;
}

async function summarise(
  vendors: readonly Vendor[],
  run: (vendor: Vendor, print: (line: string) => void) => Promise<Outcome>,
): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const vendor of vendors) outcomes.push(await run(vendor, print));
  if (!(await isVendorPageRight(vendors, outcomes, run === runCheck))) {
    print("README.md is stale\n    Run `pnpm generate` and commit what it writes.");
    outcomes.push({ ok: false, warnings: 0, sources: [] });
  }
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const warnings = outcomes.reduce((sum, outcome) => sum + outcome.warnings, 0);
  print(`${vendors.length} vendor(s), ${failed} failed, ${warnings} warning(s)`);
  return failed > 0 ? 1 : 0;
}

// The list speaks of all vendors, so it is only known where all of them were read.
async function isVendorPageRight(
  vendors: readonly Vendor[],
  outcomes: readonly Outcome[],
  isCheck: boolean,
): Promise<boolean> {
  const models = outcomes.flatMap(({ model }) => model ?? []);
  if (models.length < listVendors().length || models.length < vendors.length) return true;
  return isCheck ? checkVendorPage(ROOT, models) : writeVendorPage(ROOT, models);
}

function requireVendor(name: string): Vendor {
  const vendor = findVendor(name);
  if (vendor) return vendor;
  const known = listVendors().map((candidate) => candidate.name);
  throw new Error(`specs/${name} holds no openapi.yaml. Vendors: ${known.join(", ") || "none"}.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
