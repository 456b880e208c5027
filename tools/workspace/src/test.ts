import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Check, type CheckResult, listChecks, listMeasurements } from "./checks.ts";
import { run } from "./command.ts";
import { preparePackages } from "./prepare.ts";

const HELP = `Checks everything: documents, generated code, packages, types, lint, then runs every test.

Usage
  pnpm test            everything
  pnpm check           everything but the tests
  pnpm check <word>    the checks whose names hold the word: a vendor's, or "format"

The last line says how many checks and tests passed and failed; the exit code is 1 where any failed.
`;

interface Tally {
  passed: number;
  failed: number;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { checks: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await preparePackages(console.log);
  const tally: Tally = { passed: 0, failed: 0 };
  for (const check of chooseChecks(positionals)) await count(check, tally);
  if (!values.checks) {
    await bringRuntimes();
    await countTests(tally);
    for (const measurement of listMeasurements()) await count(measurement, tally);
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed > 0 ? 1 : 0;
}

function chooseChecks(words: readonly string[]): Check[] {
  const checks = listChecks();
  if (words.length === 0) return checks;
  const chosen = checks.filter(({ name }) => words.some((word) => name.includes(word)));
  const known = checks.map(({ name }) => `  ${name}`).join("\n");
  if (chosen.length === 0)
    throw new Error(`No check is called ${words.join(" ")}. There are:\n${known}`);
  return chosen;
}

/** They are no dependency of the workspace: 280 MB that nobody but the tests needs. */
async function bringRuntimes(): Promise<void> {
  const command = ["tools/runtimes/src/main.ts", "install"];
  const { exitCode } = await run("node", command, (text) => process.stdout.write(text));
  if (exitCode !== 0) console.log("Without them the tests of the other runtimes cannot pass.");
}

async function count(check: Check, tally: Tally): Promise<void> {
  const begin = performance.now();
  const { ok, output, note } = await runCheck(check);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${check.name}${note ? `: ${note}` : ""} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd());
  tally[ok ? "passed" : "failed"] += 1;
}

function runCheck(check: Check): Promise<CheckResult> {
  return check.run().catch((error: unknown) => ({ ok: false, output: String(error) }));
}

/** Runs Vitest and counts what it reports; a run that ends without a report is a failure of its own. */
async function countTests(tally: Tally): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "vitest-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { exitCode } = await run(
    "vitest",
    ["run", "--config", ".config/vitest.config.ts", ...reporters],
    (text) => process.stdout.write(text),
  );
  const { numPassedTests = 0, numFailedTests = 0 } = await readReport(report);
  await rm(folder, { recursive: true });
  tally.passed += numPassedTests;
  tally.failed += numFailedTests;
  if (exitCode !== 0 && numFailedTests === 0) tally.failed += 1;
}

async function readReport(
  file: string,
): Promise<{ numPassedTests?: number; numFailedTests?: number }> {
  return JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
