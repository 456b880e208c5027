import type { Constraint } from "./spoil-value.ts";

/** The first request for each constraint: many requests break the same one. */
export function oneOfEach<T extends { constraint: Constraint }>(all: readonly T[]): T[] {
  const tried = new Map<object, Set<string>>();
  return all.filter(({ constraint: { owner, keyword } }) => {
    const keywords = tried.get(owner) ?? new Set();
    tried.set(owner, keywords);
    if (keywords.has(keyword)) return false;
    keywords.add(keyword);
    return true;
  });
}
