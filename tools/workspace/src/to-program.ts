import type { SpawnOptions } from "node:child_process";
import { normalizeSpawnCommand } from "tinyexec";

/**
 * What to hand to `spawn` or `execFile`. On Windows npx and all of node_modules/.bin are scripts, which those cannot start by
 * their names. And "node" is the one that runs this already, in whatever order the folders of PATH stand.
 */
export function toProgram(
  command: string,
  parameters: readonly string[],
  options: SpawnOptions,
): ReturnType<typeof normalizeSpawnCommand> {
  const name = command === "node" ? process.execPath : command;
  return normalizeSpawnCommand(name, parameters, options);
}

/** Without PATH in any spelling: Windows has "Path", and of two the wrong one may be taken. */
export function withoutPath(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => name.toUpperCase() !== "PATH");
  return Object.fromEntries(others);
}
