import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { endTree } from "./end-tree.ts";
import { ROOT } from "./root.ts";
import { toProgram } from "./to-program.ts";

const HELP = `Runs side by side until Ctrl-C: what a save changes, what it breaks in the types, what it breaks in the tests.

Usage
  pnpm dev

At first only those tests run that belong to what is not committed yet, after a save those that it can have broken.
`;

// Without --watch the tests would run once, for nobody types into them; without --changed all of them, for minutes.
const WATCHERS = [
  ["node", "tools/codegen/src/main.ts", "generate", "--watch"],
  ["tsc", "-p", ".config/tsconfig.test.json", "--watch", "--preserveWatchOutput"],
  ["vitest", "--config", ".config/vitest.config.ts", "--clearScreen=false", "--watch", "--changed"],
] as const;

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
if (values.help) console.log(HELP);
else watch();

function watch(): void {
  const children = WATCHERS.map(([name, ...parameters]) => {
    const { command, args, options } = toProgram(name, parameters, { cwd: ROOT });
    return spawn(command, args, { ...options, stdio: ["ignore", "inherit", "inherit"] });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      for (const child of children) endTree(child);
    });
  }
}
