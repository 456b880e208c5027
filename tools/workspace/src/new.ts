import { parseArgs } from "node:util";
import { run } from "./command.ts";
import { runPnpm } from "./pnpm.ts";
import { CHECKS } from "./tasks/checks.ts";

const HELP = `Begins a vendor: writes its document and its package, generates, links, and says what is left for a person.

Usage
  pnpm new <vendor>                          a starter document, which passes \`pnpm test\` as it stands
  pnpm new <vendor> --from <file or address> from an OpenAPI 3.0 or 3.1 document, in JSON or YAML, of any number of files
`;

const print = (text: string): void => void process.stdout.write(text);

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { from: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const begin = ["tools/codegen/src/main.ts", "new", ...process.argv.slice(2)];
  const { exitCode } = await run("node", begin, { print });
  const [vendor] = positionals;
  if (exitCode !== 0 || vendor === undefined) return exitCode;
  await runPnpm("install", "--no-frozen-lockfile", "--prefer-offline");
  const remaining = await judge(vendor);
  for (const output of remaining) print(`\n${output.trim()}\n`);
  print(`\nNext:\n${listSteps(vendor, remaining.length > 0, values.from !== undefined)}`);
  return 0;
}

/** What the checks of its document have against it; a starter has passed them before. */
async function judge(vendor: string): Promise<string[]> {
  const checks = ["check:document", "check:score"].flatMap((task) => CHECKS[task]?.(vendor) ?? []);
  const results = await Promise.all(checks.map((check) => check.run()));
  return results.flatMap(({ ok, output }) => (ok ? [] : [output]));
}

function listSteps(vendor: string, isUnfinished: boolean, isAdopted: boolean): string {
  const steps = [
    isUnfinished
      ? "Correct what stands above, which no machine can. `pnpm check` judges again."
      : "`pnpm test` passes as it stands.",
    isAdopted
      ? `Read specs/${vendor}/openapi.yaml: descriptions that were missing are names in words, examples come from schemas, and what a call does (x-effect) only you know.`
      : `Write what the vendor offers: specs/${vendor}/openapi.yaml is the contents page, status.yaml a first resource. \`pnpm dev\` regenerates on save.`,
    `Name your sources in specs/${vendor}/README.md, and say in .changeset/${vendor}-first-version.md what the version brings.`,
  ];
  return steps.map((step, index) => `${index + 1}. ${step}\n`).join("");
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
