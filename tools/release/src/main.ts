import { parseArgs } from "node:util";
import { findUndeclared } from "./check.ts";
import { propose } from "./propose.ts";
import { ROOT } from "./root.ts";

const HELP = `Compares packages with their last release, and says which version that makes.

Usage
  pnpm changeset:propose [package…]               write a changeset for each that changed
  pnpm changeset:propose --against <what>         compare with something else than the last release:
                                                  a packed tarball, a folder (package or workspace), a git ref
  node tools/release/src/main.ts check            fail where a package changed by more than its changesets say

Options
  --against <what>   see above
  --help             this text

The last release is the highest tag @zapspec/<package>@x.y.z that HEAD follows. Without a tag the next release is the
first and needs no comparison. The bump that is written may be raised by hand; the check refuses one that is lower.
`;

const OPTIONS = {
  against: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [command, ...names] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (command === "propose") {
    await propose({ root: ROOT, names, against: values.against, print: console.log });
    return 0;
  }
  if (command === "check") return check();
  throw new Error(`There is no command "${command ?? ""}". \`--help\` lists what there is.`);
}

async function check(): Promise<number> {
  const problems = await findUndeclared(ROOT);
  for (const problem of problems) console.log(problem);
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
