import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/** No tool that is measured calls home, or looks for a newer version of itself. */
export const SILENT = {
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
} as const;

/** A command of an installed package, as the arguments that make Node run it. No shell, so it is the same everywhere. */
export function findBin(packageName: string, command?: string): string {
  const { folder, manifest } = findPackage(packageName);
  const { bin = {} } = manifest;
  const file = typeof bin === "string" ? bin : command ? bin[command] : Object.values(bin)[0];
  if (file === undefined) throw new Error(`${packageName} has no command ${command ?? ""}.`);
  return join(folder, file);
}

/** Its name and version, for the tables. */
export function describePackage(packageName: string): string {
  return `${packageName} ${findPackage(packageName).manifest.version}`;
}

/** Runs a package's only command in a folder. It reports its use to nobody. */
export async function runBin(
  packageName: string,
  folder: string,
  ...parameters: string[]
): Promise<void> {
  const env = { ...process.env, ...SILENT };
  await promisify(execFile)(process.execPath, [findBin(packageName), ...parameters], {
    cwd: folder,
    env,
  });
}

interface Manifest {
  readonly name?: string;
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

// Not by `resolve("<name>/package.json")`: many packages do not export it.
function findPackage(name: string): { folder: string; manifest: Manifest } {
  for (const modules of require.resolve.paths(name) ?? []) {
    const folder = join(modules, name);
    try {
      return { folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
    } catch {
      // It stands in a folder further up.
    }
  }
  throw new Error(`${name} is not installed: \`pnpm install\` brings it.`);
}
