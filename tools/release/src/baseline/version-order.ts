/** The highest of these versions. A version with a suffix is not released to everybody and does not count. */
export function highestVersion(versions: readonly string[]): string | undefined {
  return versions
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .sort((left, right) => compare(parts(left), parts(right)))
    .at(-1);
}

function parts(version: string): number[] {
  return version.split(".").map(Number);
}

function compare(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((number, index) => number !== right[index]);
  return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}
