import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/publish/command.ts";
import { ROOT } from "../../src/root.ts";

/** The project as it stands, with what was built, to be released from. */
export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string;
}

const BUILT = ["dist", "documents"];

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  const files = await run(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    { folder: ROOT },
  );
  const names = files.split("\0").filter((name) => name !== "" && existsSync(join(ROOT, name)));
  for (const name of [...names, ...findBuilt(names)]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await commit(folder);
  const install = ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
  await runPnpm([...install, "--filter=zapspec", "--filter=./packages/*"], folder);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

function findBuilt(names: readonly string[]): string[] {
  const packages = names.filter((name) => /^packages\/[^/]+\/package\.json$/.test(name));
  return packages
    .flatMap((name) => BUILT.map((built) => join(dirname(name), built)))
    .filter((name) => existsSync(join(ROOT, name)));
}

// Changesets ask git which commit brought a change.
async function commit(folder: string): Promise<void> {
  const who = ["-c", "user.name=nobody", "-c", "user.email=nobody@release.example"];
  await run("git", ["init", "--quiet"], { folder });
  await run("git", ["add", "--all"], { folder });
  await run("git", [...who, "commit", "--quiet", "--message=Before the release"], { folder });
}

async function runPnpm(parameters: readonly string[], folder: string): Promise<string> {
  return run("npx", ["--yes", await pnpm(), ...parameters], { folder });
}

/** Changesets start pnpm by its name alone, which a newcomer has only through npx. */
export async function runChangeset(
  parameters: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const command = ["--yes", `--package=${await pnpm()}`, "--", "changeset", ...parameters];
  return run("npx", command, { folder, environment });
}

async function pnpm(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  return (manifest as { packageManager: string }).packageManager;
}
