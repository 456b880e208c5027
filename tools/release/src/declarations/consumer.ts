import type { Exercise } from "./exercise.ts";

/** What the lines of every consumer use; each line is one exercise, so that an error tells which. */
const PRELUDE = [
  "declare function given<T>(): T;",
  "declare function take<T>(value: T): void;",
  "declare function present<T>(...missing: [T] extends [never] ? [true] : []): void;",
  "type RequiredKeys<T> = T extends unknown ? { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T] : never;",
];

/** The code of a consumer that was written for one build, Old, and is compiled against another, New. */
export function writeConsumer(
  exercises: readonly Exercise[],
  builds: { old: string; new: string },
): string {
  const imports = [
    `import type * as Old from ${JSON.stringify(builds.old)};`,
    `import type * as New from ${JSON.stringify(builds.new)};`,
  ];
  return [...imports, ...PRELUDE, ...exercises.map(({ code }) => code), ""].join("\n");
}

/** The exercise on a line of that code, counted from 1. */
export function exerciseAt(exercises: readonly Exercise[], line: number): Exercise {
  const exercise = exercises[line - PRELUDE.length - 3];
  if (exercise) return exercise;
  throw new Error(`Line ${line} of a consumer is none of its ${exercises.length} exercises.`);
}
