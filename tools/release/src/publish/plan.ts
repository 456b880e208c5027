import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A tarball that waits to be published, as `changeset pack` describes it. */
export interface Release {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly tarball: string;
}

interface PlannedRelease {
  readonly kind: "publish" | "tag-only";
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly tarball: { readonly path: string; readonly integrity: string };
}

/**
 * Reads what `changeset pack` left in a folder, in the order in which it must be published.
 *
 * @throws {Error} where a tarball is not the one that was packed.
 */
export async function readPlan(folder: string): Promise<Release[]> {
  const file = join(folder, "publish-plan.json");
  const { version, plan } = JSON.parse(await readFile(file, "utf8")) as {
    version: number;
    plan: PlannedRelease[][];
  };
  if (version !== 1)
    throw new Error(`${file} has version ${version}, and only 1 is known. Did changesets change?`);
  const planned = plan.flat().filter(({ kind }) => kind === "publish");
  return Promise.all(planned.map((release) => verify(folder, release)));
}

async function verify(folder: string, { name, version, tag, tarball }: PlannedRelease) {
  const file = join(folder, tarball.path);
  const digest = createHash("sha256")
    .update(await readFile(file))
    .digest("base64");
  if (`sha256-${digest}` !== tarball.integrity)
    throw new Error(`${file} is not what was packed: its digest is not ${tarball.integrity}.`);
  return { name, version, tag, tarball: file };
}
