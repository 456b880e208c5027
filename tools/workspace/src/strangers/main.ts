import { basename, extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { describeOutcome } from "./describe-outcome.ts";
import { listStrangers, STRANGERS } from "./list-strangers.ts";
import { createScratchProject } from "./scratch-project.ts";
import { tryStranger } from "./try-stranger.ts";

const HELP = `Takes OpenAPI documents that were not written for this project through everything, in a copy of it.

Usage
  pnpm strangers [<file>…]   the named documents; without, those in ../shared/strangers beside the project

For each: operations in the document, generated, called against the mock; diagnostics, seconds, peak memory. A call
that arrives otherwise than the document says is a failure; that a document lets nobody make or answer one is a figure.
Exit code 1 where one does not generate, type-check, pack or pass the contract tests. Wants \`pnpm build\` first.
`;

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
  if (documents.length === 0) {
    console.log(`${STRANGERS} is not here: nothing to try. Name a file to try it.`);
    return 0;
  }
  await using scratch = await createScratchProject();
  let failed = 0;
  for (const document of documents) {
    const outcome = await tryStranger(scratch, basename(document, extname(document)), document);
    console.log(describeOutcome(outcome));
    failed += Number(outcome.failures.length > 0);
  }
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
