/** A piece of code that people read, and what it prints where the text shows that. */
export interface Sample {
  /** `README.md:12`, or which generated text it stands in. */
  readonly place: string;
  readonly code: string;
  /** The lines that it prints; left out where the text shows none. */
  readonly prints?: readonly string[];
}

/** `console.log(id); // → 7`: the text after the arrow is what the line prints. */
export function readPrints(code: string): readonly string[] | undefined {
  const lines = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = ""]) => text.trim());
  return lines.length > 0 ? lines : undefined;
}
