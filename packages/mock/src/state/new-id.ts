/** Ids that nobody has, in the manner of those that are known: the likeliest first. They are the same in every run. */
export function newIds(known: readonly unknown[], example: unknown): unknown[] {
  const taken = new Set(known.map(String));
  const number = known.length + 1;
  const candidates = [
    ...inTheMannerOf(example, known),
    uuidOf(number),
    largest(known) + 1,
    `new-${number}`,
    String(largest(known) + 1),
  ];
  return candidates.filter((id) => !taken.has(String(id)));
}

function inTheMannerOf(example: unknown, known: readonly unknown[]): unknown[] {
  if (typeof example === "number") return [largest([...known, example]) + 1];
  if (typeof example !== "string" || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(example))
    return [];
  const [, stem, digits] = /^(.*?)(\d+)$/.exec(example) ?? [];
  if (digits === undefined) return [`${example}-${known.length + 1}`];
  const numbers = known.map((id) => Number(/(\d+)$/.exec(String(id))?.[1] ?? 0));
  const next = Math.max(Number(digits), ...numbers) + 1;
  return [stem + String(next).padStart(digits.length, "0")];
}

function largest(ids: readonly unknown[]): number {
  return Math.max(0, ...ids.filter((id) => typeof id === "number"));
}

function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
