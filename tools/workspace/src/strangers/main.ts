import { existsSync, readdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../root.ts";
import { createScratchProject } from "./scratch-project.ts";
import { type Outcome, tryStranger } from "./try-stranger.ts";

const HELP = `Takes OpenAPI documents that were not written for this project through everything, in a copy of it.

Usage
  pnpm strangers [<file>…]   the named documents; without, those in ../shared/strangers beside the project

For each: operations in the document, generated, called against the mock; diagnostics, seconds, peak memory. A call
that arrives otherwise than the document says is a failure; that a document lets nobody make or answer one is a figure.
Exit code 1 where one does not generate, type-check, pack or pass the contract tests. Wants \`pnpm build\` first.
`;

const STRANGERS = join(ROOT, "../shared/strangers");

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const documents =
    positionals.length > 0 ? positionals.map((file) => resolve(file)) : listStrangers();
  if (documents.length === 0)
    console.log(`${STRANGERS} is not here: nothing to try. Name a file to try it.`);
  await using scratch = await createScratchProject();
  let failed = 0;
  for (const document of documents) {
    const outcome = await tryStranger(scratch, basename(document, extname(document)), document);
    print(outcome);
    failed += Number(outcome.failures.length > 0);
  }
  return failed === 0 ? 0 : 1;
}

function listStrangers(): string[] {
  if (!existsSync(STRANGERS)) return [];
  return readdirSync(STRANGERS)
    .sort()
    .map((file) => join(STRANGERS, file));
}

function print({
  name,
  operations,
  generated,
  called,
  refused,
  unanswered,
  diagnostics,
  seconds,
  peakInMegabytes,
  failures,
}: Outcome): void {
  const figures = [
    `${operations} operations`,
    `${generated} generated`,
    `${called} called and answered`,
    `${refused} with no request that the document allows`,
    `${unanswered} with no answer`,
    `${diagnostics} diagnostics`,
    `${seconds.toFixed(1)} s`,
    `${peakInMegabytes ?? "?"} MB`,
  ];
  console.log(`${failures.length === 0 ? "✓" : "✗"} ${name}: ${figures.join(", ")}`);
  for (const failure of failures) console.log(failure);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
