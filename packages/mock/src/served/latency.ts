/** How long the next answer takes. */
export type Latency = () => number;

/** Between the least and the most; with a seed the same times come in the same order. */
export function createLatency(
  [least, most]: readonly [number, number],
  seed: string | undefined,
): Latency {
  const random = seed === undefined ? Math.random : seededRandom(seed);
  return () => Math.round(least + random() * (most - least));
}

/** Mulberry32: numbers from 0 to 1 that depend on the seed alone. */
function seededRandom(seed: string): () => number {
  let state = [...seed].reduce((hash, character) => {
    return Math.imul(hash, 31) + (character.codePointAt(0) ?? 0);
  }, 7);
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
