import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bumpBetween, highest, isBelow, type Bump } from "./bump.ts";
import { findLastTag, findMergeBase, tryGit, unpackCommit } from "./baseline/git.ts";
import { findPackages, readManifest, SCOPE, type Manifest } from "./baseline/packages.ts";
import { findPublishedChanges } from "./baseline/published-changes.ts";
import { highestDeclared, readDeclared } from "./changeset/changesets.ts";
import { type Candidate, type Proposal, rate } from "./proposal.ts";

interface Changed extends Candidate {
  readonly since: string;
  readonly declared: Bump;
}

/** Every package that changed without a changeset, or with one that says less than what changed. */
export async function findUndeclared(root: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "released-"));
  try {
    const today = await findPackages(root);
    const changed = await findChanged(root, today, folder);
    const undeclared = changed.filter(({ declared }) => declared === "none");
    // What is declared major cannot be declared too low: nothing is compiled for it.
    const doubtful = changed.filter(({ declared }) => declared !== "none" && declared !== "major");
    const proposals = await rate(doubtful, today);
    return [
      ...undeclared.map(tellUndeclared),
      ...proposals.flatMap((proposal, index) => tellTooLow(proposal, doubtful[index]) ?? []),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function findChanged(
  root: string,
  today: ReadonlyMap<string, string>,
  folder: string,
): Promise<Changed[]> {
  const changesets = await readDeclared(root);
  const changed: Changed[] = [];
  for (const [name, path] of today) {
    const manifest = await readManifest(path);
    const base = await findBase(root, name);
    if (manifest.private || !base) continue;
    if ((await findPublishedChanges(root, name, base.ref)).length === 0) continue;
    const before = await readManifestAt(root, name, base.ref);
    const declared = highest([
      highestDeclared(changesets.get(`${SCOPE}${name}`)),
      before ? bumpBetween(before.version, manifest.version) : "none",
    ]);
    // Never released: any changeset says that it will be, and there is nobody to surprise.
    if (!(base.isRelease || (before && before.version !== "0.0.0")) && declared !== "none")
      continue;
    const packages = await findPackages(await unpackCommit(root, base.ref, join(folder, name)));
    changed.push({ name, since: base.label, declared, before: packages });
  }
  return changed;
}

interface Base {
  readonly ref: string;
  readonly label: string;
  readonly isRelease: boolean;
}

// A clone without tags and without the main branch tells nothing of what was released: then nothing can be missing.
async function findBase(root: string, name: string): Promise<Base | undefined> {
  const tag = await findLastTag(root, name);
  if (tag) return { ref: tag.ref, label: `release ${tag.version}`, isRelease: true };
  const commit = await findMergeBase(root);
  return commit
    ? { ref: commit, label: `${commit.slice(0, 9)} of main`, isRelease: false }
    : undefined;
}

async function readManifestAt(
  root: string,
  name: string,
  ref: string,
): Promise<Manifest | undefined> {
  const text = await tryGit(root, "show", `${ref}:packages/${name}/package.json`);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

function tellUndeclared({ name, since }: Changed): string {
  return `${SCOPE}${name} changed since ${since}, and no changeset says so.\n    Run \`pnpm changeset:propose ${name}\` and commit what it writes.`;
}

function tellTooLow(
  { name, bump, findings }: Proposal,
  changed: Changed | undefined,
): string | undefined {
  if (!changed || !isBelow(changed.declared, bump)) return undefined;
  const reasons = findings
    .filter((finding) => !isBelow(finding.bump, bump))
    .slice(0, 5)
    .map(({ text }) => `\n    ${text}`);
  return `${SCOPE}${name} changed since ${changed.since} by more than its changesets say: ${changed.declared}, where ${bump} is due.${reasons.join("")}\n    Run \`pnpm changeset:propose ${name}\`, or raise the bump in a changeset.`;
}
