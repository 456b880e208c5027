import { spawn } from "node:child_process";
import { ROOT } from "./root.ts";

/** Runs side by side until Ctrl-C: what a save changes, what it breaks in the types, what it breaks in the tests. */
const WATCHERS = [
  ["node", "tools/codegen/src/main.ts", "generate", "--watch"],
  ["tsc", "-p", ".config/tsconfig.test.json", "--watch", "--preserveWatchOutput"],
  ["vitest", "--config", ".config/vitest.config.ts", "--clearScreen=false"],
] as const;

const children = WATCHERS.map(([command, ...parameters]) =>
  spawn(command, parameters, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] }),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
