import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/publish/command.ts";
import { ROOT } from "../../src/root.ts";

/** One call to each installed client, and what came back. */
export interface Call {
  readonly package: string;
  readonly want: unknown;
  readonly got: unknown;
}

/** An empty project of somebody else, into which packages are installed from a registry. */
export interface EmptyProject extends AsyncDisposable {
  readonly folder: string;
}

const CALLS = join(import.meta.dirname, "fixtures/call-every-client.mjs");

/** Only our scope comes from the throw-away registry; the rest from where this machine gets its packages. */
export async function installInto(
  packages: readonly string[],
  registry: string,
): Promise<EmptyProject> {
  const folder = await mkdtemp(join(tmpdir(), "installed-"));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const parameters = [
    `--@zapspec:registry=${registry}`,
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
  ];
  await run("npm", ["install", ...parameters, ...packages], { folder });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

export async function readInstalledVersion(folder: string, name: string): Promise<string> {
  const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Which calls there are, with their arguments and the answers of the mock. */
export async function describeCalls(): Promise<string> {
  const described = await run("node", ["tools/contract/src/install-clients.ts"], { folder: ROOT });
  const { project } = JSON.parse(described) as { project: string };
  await rm(project, { recursive: true });
  return described;
}

/** Starts the installed mock and makes one call with every installed client. */
export async function callEveryClient(folder: string, described: string): Promise<Call[]> {
  await writeFile(join(folder, "clients.json"), described);
  await cp(CALLS, join(folder, "calls.mjs"));
  return JSON.parse(await run("node", ["calls.mjs"], { folder })) as Call[];
}
