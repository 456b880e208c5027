import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBelow } from "./bump.ts";
import { findLastTag, unpackCommit } from "./baseline/git.ts";
import { openAgainst } from "./baseline/open-against.ts";
import { findPackages, readManifest, SCOPE } from "./baseline/packages.ts";
import { findPublishedChanges } from "./baseline/published-changes.ts";
import { highestDeclared, readDeclared } from "./changeset/changesets.ts";
import { proposedFile, removeProposed, writeProposed } from "./changeset/proposed-file.ts";
import { toReleaseText } from "./changeset/release-text.ts";
import { type Candidate, type Proposal, rate } from "./proposal.ts";

export interface Options {
  readonly root: string;
  /** Packages to look at; all where none is named. */
  readonly names: readonly string[];
  /** In place of each package's last release. */
  readonly against: string | undefined;
  readonly print: (line: string) => void;
}

/** Writes a changeset for every package that is not what its last release was. */
export async function propose(options: Options): Promise<void> {
  const { root, print } = options;
  const today = await findPackages(root);
  const unknown = options.names.find((name) => !today.has(name));
  if (unknown)
    throw new Error(
      `packages/${unknown} does not exist. Packages: ${[...today.keys()].join(", ")}.`,
    );
  const folder = await mkdtemp(join(tmpdir(), "released-"));
  try {
    const candidates = await findCandidates(options, today, folder);
    for (const proposal of await rate(candidates, today)) print(await record(root, proposal));
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Packages = ReadonlyMap<string, string>;

async function findCandidates(
  options: Options,
  today: Packages,
  folder: string,
): Promise<Candidate[]> {
  const { root, names, against, print } = options;
  const released = against === undefined ? undefined : await openAgainst(root, against, folder);
  const candidates: Candidate[] = [];
  for (const [name, package_] of today) {
    if (names.length > 0 && !names.includes(name)) continue;
    if ((await readManifest(package_)).private) continue;
    const before = released ?? (await openLastRelease(root, name, folder, print));
    if (before?.has(name)) candidates.push({ name, before });
    else if (released && names.includes(name)) print(`${name}: ${against} does not hold it`);
  }
  return candidates;
}

async function openLastRelease(
  root: string,
  name: string,
  folder: string,
  print: Options["print"],
): Promise<Packages | undefined> {
  const tag = await findLastTag(root, name);
  if (!tag) {
    const declared = (await readDeclared(root)).get(`${SCOPE}${name}`) ?? [];
    const files = declared.map(({ file }) => file).join(", ");
    print(
      `${name}: no tag ${SCOPE}${name}@…, so the next release is the first and needs no comparison (${files || "no changeset yet: write one by hand"})`,
    );
    return undefined;
  }
  const isChanged = (await findPublishedChanges(root, name, tag.ref)).length > 0;
  if (isChanged) return findPackages(await unpackCommit(root, tag.ref, join(folder, name)));
  const isRemoved = await removeProposed(root, name);
  print(
    `${name}: as released in ${tag.version}${isRemoved ? `, removed ${proposedFile(name)}` : ""}`,
  );
  return undefined;
}

async function record(root: string, { name, rating, bump, findings }: Proposal): Promise<string> {
  const own = proposedFile(name);
  const declared = (await readDeclared(root)).get(`${SCOPE}${name}`) ?? [];
  const others = declared.filter(({ file }) => file !== own);
  const details = findings.map((finding) => `    ${finding.bump}: ${finding.text}`).join("\n");
  const head = `${name}: ${bump}${rating === bump ? "" : ` (${rating} from version 1.0 on)`}`;
  if (
    others.length === declared.length &&
    others.length > 0 &&
    !isBelow(highestDeclared(others), bump)
  )
    return `${head}, declared already in ${others.map(({ file }) => file).join(", ")}\n${details}`;
  const text = toReleaseText(findings, bump);
  const written = await writeProposed(root, name, { bump, text });
  const raised = written === bump ? "" : `, kept at ${written}, to which somebody raised it`;
  return `${head}${raised}, wrote ${own}\n${details}`;
}
