import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bumpFor, highest, type Bump } from "./bump.ts";
import { readManifest, withDependencies } from "./baseline/packages.ts";
import { compare, type Comparison } from "./compare.ts";
import type { Finding } from "./finding.ts";

type Packages = ReadonlyMap<string, string>;

/** A package that may have changed, and the packages it is compared with. */
export interface Candidate {
  readonly name: string;
  readonly before: Packages;
}

/** What a package's changes make of its next version. */
export interface Proposal {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** By semver, whatever the version is. */
  readonly rating: Bump;
  /** What the changeset says: below 1.0 a break is minor. */
  readonly bump: Bump;
}

/** Something is packed otherwise, and no diff says what: releasing it takes a patch. */
const INSIDE: Finding = {
  bump: "patch",
  source: "behaviour",
  text: "Changed inside, or in what it carries.",
};

/** Rates what became of these packages; all of them are compiled together. */
export async function rate(candidates: readonly Candidate[], today: Packages): Promise<Proposal[]> {
  if (candidates.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    const comparisons = await Promise.all(
      candidates.map((candidate) => stage(candidate, today, folder)),
    );
    const findings = await compare(comparisons, folder);
    return await Promise.all(
      candidates.map((candidate, index) => toProposal(candidate, today, findings[index] ?? [])),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function stage(
  { name, before }: Candidate,
  today: Packages,
  folder: string,
): Promise<Comparison> {
  return {
    name,
    old: {
      folder: join(folder, name, "old"),
      packages: await withDependencies(name, before, today),
    },
    new: {
      folder: join(folder, name, "new"),
      packages: await withDependencies(name, today, today),
    },
  };
}

async function toProposal(
  { name, before }: Candidate,
  today: Packages,
  found: readonly Finding[],
): Promise<Proposal> {
  const findings = found.length > 0 ? found : [INSIDE];
  const rating = highest(findings.map(({ bump }) => bump));
  const { version } = await readManifest(before.get(name) ?? today.get(name) ?? "");
  return { name, findings, rating, bump: bumpFor(rating, version) };
}
