import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runOrThrow } from "./command.ts";
import { ROOT } from "./root.ts";

/** Runs the pnpm that the project names, which a newcomer has only through npx. */
export async function runPnpm(...parameters: string[]): Promise<string> {
  return runOrThrow("npx", ["--yes", packageManager(), ...parameters]);
}

/** `pnpm@1.2.3` */
export function packageManager(): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return manifest.packageManager;
}
