import { run } from "../command.ts";
import { findForbiddenImports } from "../imports.ts";
import { findNamedVendors } from "../named-vendors.ts";
import { findUnportable } from "../portability.ts";
import { checkPackage } from "../published-packages.ts";
import { scoreDocument } from "../score.ts";
import { findDocument } from "../vendors.ts";
import { findUnsafeWorkflows } from "../workflows.ts";

/** What is checked besides the tests: each is passed or failed, and says why. */
export interface Check {
  readonly title: string;
  readonly run: () => Promise<CheckResult>;
}

export interface CheckResult {
  readonly ok: boolean;
  /** What is wrong, printed where the check failed. */
  readonly output: string;
  /** A figure to print in either case. */
  readonly note?: string;
  readonly figures?: readonly string[];
}

/** By the name of the task that runs it; what is about one package is told that package's folder. */
export const CHECKS: Readonly<Record<string, (folder: string) => Check>> = {
  "check:document": (vendor) => ({
    title: `document of ${vendor}`,
    run: command(
      "redocly",
      "lint",
      findDocument(vendor) ?? vendor,
      "--config",
      "specs/redocly.yaml",
    ),
  }),
  "check:score": (vendor) => ({
    title: `agent readiness of ${vendor}`,
    run: () => scoreDocument(vendor),
  }),
  "check:package": (folder) => ({
    title: `published package ${folder}`,
    run: () => checkPackage(folder),
  }),
  "check:generated": () => ({
    title: "generated code up to date",
    run: command("node", "tools/codegen/src/main.ts", "generate", "--check"),
  }),
  "check:translations": () => ({ title: "translations", run: checkTranslations }),
  "check:types": () => ({
    title: "types of tools and tests",
    run: command("tsc", "-p", ".config/tsconfig.test.json"),
  }),
  "check:lint": () => ({ title: "lint", run: command("oxlint", "--deny-warnings") }),
  "check:format": () => ({ title: "format", run: command("oxfmt", "--check", ".") }),
  "check:unused": () => ({
    title: "unused code",
    run: command("knip", "-c", ".config/knip.json"),
  }),
  "check:imports": () => ({
    title: "import arrows",
    run: async () => list(await findForbiddenImports()),
  }),
  "check:names": () => ({
    title: "vendors named outside their rooms",
    run: async () => list(await findNamedVendors()),
  }),
  "check:portability": () => ({
    title: "every system",
    run: async () => list(await findUnportable()),
  }),
  "check:workflows": () => ({
    title: "workflows",
    run: async () => list(await findUnsafeWorkflows()),
  }),
  "check:changesets": () => ({
    title: "changesets say what changed",
    run: command("node", "tools/release/src/main.ts", "check"),
  }),
  "alone:reliability": () => ({
    title: "reliability of a call",
    run: command("node", "tools/reliability/src/main.ts", "report"),
  }),
};

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

function list(findings: readonly string[]): CheckResult {
  return { ok: findings.length === 0, output: findings.join("\n") };
}
