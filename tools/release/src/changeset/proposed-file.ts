import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BUMPS, highest, isBelow, type Bump } from "../bump.ts";

// Last, as the first line of a changeset becomes the head of its entry in the changelog.
const MARK = /<!-- Proposed: (\w+)\. .*-->\n?/;

/** The changeset that the command writes for a package, and writes anew the next time. */
export function proposedFile(name: string): string {
  return `.changeset/${name}-proposed.md`;
}

/**
 * Writes the changeset, or brings it up to date. What a person wrote stays: text below the mark, and a bump that was
 * raised. A bump below the proposed one does not.
 */
export async function writeProposed(
  root: string,
  name: string,
  proposed: { bump: Bump; text: string },
): Promise<Bump> {
  const file = join(root, proposedFile(name));
  const found = parseProposed(await readFile(file, "utf8").catch(() => ""));
  const wasRaised = isBelow(found.proposed, found.bump);
  const bump = wasRaised ? highest([found.bump, proposed.bump]) : proposed.bump;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, render(name, bump, proposed, found.ownText));
  return bump;
}

/** Removes the changeset where nothing is left to release, unless a person wrote into it. */
export async function removeProposed(root: string, name: string): Promise<boolean> {
  const file = join(root, proposedFile(name));
  const text = await readFile(file, "utf8").catch(() => "");
  if (!MARK.test(text) || parseProposed(text).ownText) return false;
  await rm(file);
  return true;
}

interface Found {
  readonly bump: Bump;
  readonly proposed: Bump;
  readonly ownText: string;
}

function parseProposed(text: string): Found {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const [, bump] = /:\s*(\w+)/.exec(head.replace(/^"[^"]*"/, "")) ?? [];
  const mark = MARK.exec(body);
  const ownText = (mark ? body.slice(mark.index + mark[0].length) : body).trim();
  return { bump: toBump(bump), proposed: toBump(mark?.[1]), ownText };
}

function toBump(text: string | undefined): Bump {
  return BUMPS.find((bump) => bump === text) ?? "none";
}

function render(
  name: string,
  bump: Bump,
  proposed: { bump: Bump; text: string },
  ownText: string,
): string {
  const mark = `<!-- Proposed: ${proposed.bump}. What stands above is written by \`pnpm changeset:propose\`; text below this line stays. -->`;
  return `---
"@zapspec/${name}": ${bump}
---

${proposed.text}

${mark}
${ownText ? `\n${ownText}\n` : ""}`;
}
