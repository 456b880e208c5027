import { parse } from "yaml";

interface Lockfile {
  readonly packages: Readonly<Record<string, Platform>>;
  readonly snapshots: Readonly<Record<string, { optionalDependencies?: Record<string, string> }>>;
}

interface Platform {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/** Where the tests run, and what most people have there. */
const SYSTEMS = [
  ["Linux", "linux", "x64"],
  ["macOS", "darwin", "arm64"],
  ["Windows", "win32", "x64"],
] as const;

/**
 * Packages whose binary is locked for one of the systems and not for another. A registry may have a binary's package for
 * some systems only; pnpm leaves the others out without a word, and `install --frozen-lockfile` brings none there.
 */
export function judgeLockfile(text: string): string[] {
  const { packages, snapshots } = parse(text) as Lockfile;
  return Object.entries(snapshots).flatMap(([name, { optionalDependencies = {} }]) => {
    const platforms = Object.entries(optionalDependencies).flatMap(
      ([dependency, version]) => packages[`${dependency}@${version}`] ?? [],
    );
    const missing = SYSTEMS.filter(([, os, cpu]) => !platforms.some((one) => isFor(one, os, cpu)));
    if (missing.length === 0 || missing.length === SYSTEMS.length) return [];
    const systems = missing.map(([system]) => system).join(" and ");
    return [
      `pnpm-lock.yaml has no binary of ${name} for ${systems}: take a version of which the registry has one for every system.`,
    ];
  });
}

function isFor({ os = [], cpu = [] }: Platform, wantedOs: string, wantedCpu: string): boolean {
  return os.includes(wantedOs) && cpu.includes(wantedCpu);
}
