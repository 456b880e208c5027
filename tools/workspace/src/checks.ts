import { run } from "./command.ts";
import { findForbiddenImports } from "./imports.ts";
import { checkPackages } from "./published-packages.ts";
import { removeOrphans } from "./orphans.ts";
import { findNamedVendors } from "./named-vendors.ts";
import { findUnportable } from "./portability.ts";
import { scoreDocument } from "./score.ts";
import { findDocument, listVendors } from "./vendors.ts";
import { findUnsafeWorkflows } from "./workflows.ts";

/** What is checked before the tests run: each is passed or failed, and says why. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<CheckResult>;
}

export interface CheckResult {
  readonly ok: boolean;
  /** What is wrong, printed where the check failed. */
  readonly output: string;
  /** A figure to print in either case. */
  readonly note?: string;
}

/** In this order: what later checks need comes first. */
export function listChecks(): Check[] {
  const documents = listVendors().map((vendor) => ({
    name: `document of ${vendor}`,
    run: command(
      "redocly",
      "lint",
      findDocument(vendor) ?? vendor,
      "--config",
      "specs/redocly.yaml",
    ),
  }));
  const scores = listVendors().map((vendor) => ({
    name: `agent readiness of ${vendor}`,
    run: () => scoreDocument(vendor),
  }));
  return [
    {
      name: "generated code up to date",
      run: command("node", "tools/codegen/src/main.ts", "generate", "--check"),
    },
    ...documents,
    ...scores,
    { name: "translations", run: checkTranslations },
    { name: "packages build", run: buildPackages },
    { name: "types of tools and tests", run: command("tsc", "-p", ".config/tsconfig.test.json") },
    { name: "lint", run: command("oxlint", "--deny-warnings") },
    { name: "format", run: command("oxfmt", "--check", ".") },
    { name: "unused code", run: command("knip", "-c", ".config/knip.json") },
    { name: "import arrows", run: async () => list(await findForbiddenImports()) },
    { name: "vendors named outside their rooms", run: async () => list(await findNamedVendors()) },
    { name: "every system", run: async () => list(await findUnportable()) },
    { name: "workflows", run: async () => list(await findUnsafeWorkflows()) },
    { name: "published packages", run: checkPackages },
    {
      name: "changesets say what changed",
      run: command("node", "tools/release/src/main.ts", "check"),
    },
  ];
}

/** What takes minutes, and needs the machine for itself: it is measured, not only checked. */
export function listMeasurements(): Check[] {
  return [
    {
      name: "reliability of a call",
      run: command("node", "tools/reliability/src/main.ts", "report"),
    },
  ];
}

function command(name: string, ...parameters: string[]): Check["run"] {
  return async () => {
    const { exitCode, output } = await run(name, parameters);
    return { ok: exitCode === 0, output };
  };
}

// The last line sums up, and mentions documents that nobody has translated: that is no failure.
async function checkTranslations(): Promise<CheckResult> {
  const { exitCode, output } = await run("node", ["tools/docs/src/main.ts", "translate"]);
  return { ok: exitCode === 0, output, note: output.trim().split("\n").at(-1) ?? "" };
}

// Without what it depends on: a check must not write the generated code that it judges.
async function buildPackages(): Promise<CheckResult> {
  const { exitCode, output } = await run("turbo", [
    "run",
    "build",
    "--only",
    "--output-logs=errors-only",
  ]);
  await removeOrphans();
  return { ok: exitCode === 0, output };
}

function list(findings: readonly string[]): CheckResult {
  return { ok: findings.length === 0, output: findings.join("\n") };
}
