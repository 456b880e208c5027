import type { Mutant } from "./mutant.ts";

/** Some of each kind in turn, so that a kind of which there are many does not crowd out the others. */
export function chooseMutants<T extends Mutant>(
  all: readonly T[],
  count: number,
  seed: number,
): T[] {
  const random = createRandom(seed);
  const shuffled = all
    .map((one) => ({ one, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
  const kinds = Map.groupBy(shuffled, ({ kind }) => kind);
  const longest = Math.max(...[...kinds.values()].map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, index) =>
    [...kinds.values()].flatMap((ofKind) => ofKind[index] ?? []),
  );
  return inTurn.flat().slice(0, count);
}

/** Mulberry32: small, and the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
