import { existsSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { highest, type Bump } from "../bump.ts";

/** A release that somebody has declared, and where. */
export interface Declared {
  readonly bump: Bump;
  readonly file: string;
}

/** What the changesets of the working tree declare, by the package's full name. */
export async function readDeclared(
  root: string,
): Promise<ReadonlyMap<string, readonly Declared[]>> {
  if (!existsSync(join(root, ".changeset"))) return new Map();
  const changesets = await readChangesets(root);
  const declared = changesets.flatMap(({ id, releases }) =>
    releases.map(({ name, type }) => ({ name, bump: type, file: `.changeset/${id}.md` })),
  );
  return Map.groupBy(declared, ({ name }) => name);
}

export function highestDeclared(declared: readonly Declared[] | undefined): Bump {
  return highest((declared ?? []).map(({ bump }) => bump));
}
