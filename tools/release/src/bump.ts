/** From the smallest to the largest; `none` is no release at all. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

export function isBelow(bump: Bump, wanted: Bump): boolean {
  return BUMPS.indexOf(bump) < BUMPS.indexOf(wanted);
}

export function highest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((high, bump) => (isBelow(high, bump) ? bump : high), "none");
}

/**
 * The bump that a rating makes of this version. Below 1.0 a break raises the minor version, which a caret range does
 * not follow (semver 2.0, clauses 4 and 8); to leave 0.x is for a person to decide, and changesets would do it on `major`.
 */
export function bumpFor(rating: Bump, version: string): Bump {
  return isUnstable(version) && rating === "major" ? "minor" : rating;
}

export function isUnstable(version: string): boolean {
  return version.startsWith("0.");
}

/** How far a version was raised already, as the pull request that prepares a release does. */
export function bumpBetween(before: string, after: string): Bump {
  const from = parts(before);
  const to = parts(after);
  const place = to.findIndex((number, index) => number !== from[index]);
  if (place === -1 || (to[place] ?? 0) < (from[place] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[place] ?? "none";
}

function parts(version: string): number[] {
  const [numbers = ""] = version.split(/[-+]/);
  return numbers.split(".").map(Number);
}
