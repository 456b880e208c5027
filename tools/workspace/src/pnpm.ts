import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runOrThrow } from "./command.ts";
import { ROOT } from "./root.ts";

/** Runs the pnpm that the project names, which a newcomer has only through npx. */
export async function runPnpm(...parameters: string[]): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return runOrThrow("npx", ["--yes", packageManager, ...parameters]);
}
