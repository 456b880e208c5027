import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, runPnpm } from "../run-command.ts";
import { ROOT } from "../root.ts";

/** The project as it was committed last, installed, with the cache of tasks that this one has. */
export interface ProjectCopy extends AsyncDisposable {
  readonly root: string;
  readonly pnpm: (...parameters: string[]) => Promise<string>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "bench-suite-"));
  const root = join(folder, "zapspec");
  await runCommand("git", ["clone", "--quiet", "--no-hardlinks", ROOT, root], folder);
  const cache = { TURBO_CACHE_DIR: join(ROOT, ".turbo/cache") };
  const pnpm = (...parameters: string[]): Promise<string> => runPnpm(root, parameters, cache);
  await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  return {
    root,
    pnpm,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
