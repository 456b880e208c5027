/** The name that was probably meant: the one with the fewest edits, if those are few. */
export function findNearest(name: string, names: readonly string[]): string | undefined {
  const ranked = names.map((candidate) => ({
    candidate,
    edits: countEdits(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const [best] = ranked.sort((left, right) => left.edits - right.edits);
  return best && best.edits <= 2 + name.length / 4 ? best.candidate : undefined;
}

// Levenshtein's distance, one row at a time.
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (row[column] ?? 0) + Number(character !== to[column]);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
