import { relative } from "node:path";
import ts from "typescript";
import type { Finding } from "../finding.ts";
import { compile, type CompilerError } from "./compile.ts";
import { exerciseAt, writeConsumer } from "./consumer.ts";
import type { Exercise } from "./exercise.ts";
import { exerciseExports } from "./exercise-exports.ts";

/** Two builds of a package, each by the declarations of its entry. */
export interface Pair {
  readonly old: string;
  readonly new: string;
}

/** What a consumer of the old builds finds in the new: what no longer compiles, and what could not be written before. */
export async function judgeDeclarations(
  pairs: readonly Pair[],
  folder: string,
): Promise<Finding[][]> {
  const exercises = exerciseAll([...new Set(pairs.flatMap((pair) => [pair.old, pair.new]))]);
  const consumers = pairs.flatMap((pair, index) => [
    prepare(`${index}/kept.ts`, exercises, pair.old, pair.new, folder),
    prepare(`${index}/gained.ts`, exercises, pair.new, pair.old, folder),
  ]);
  const files = new Map(consumers.map(({ file, code }) => [file, code]));
  const errors = Map.groupBy(await compile(folder, files), ({ file }) => file);
  return pairs.map((_, index) => {
    const [kept, gained] = consumers.slice(index * 2, index * 2 + 2);
    return [
      ...findBroken(kept?.exercises ?? [], errors.get(`${index}/kept.ts`) ?? []),
      ...findGained(gained?.exercises ?? [], errors.get(`${index}/gained.ts`) ?? []),
    ];
  });
}

// One program for all, so that the platform's own types are read once.
function exerciseAll(entries: readonly string[]): ReadonlyMap<string, Exercise[]> {
  const program = ts.createProgram([...entries], {
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  });
  return new Map(entries.map((entry) => [entry, exerciseExports(program, entry)]));
}

function prepare(
  file: string,
  all: ReadonlyMap<string, Exercise[]>,
  old: string,
  next: string,
  folder: string,
) {
  const exercises = all.get(old) ?? [];
  const builds = { old: specifier(folder, old), new: specifier(folder, next) };
  return { file, exercises, code: writeConsumer(exercises, builds) };
}

function specifier(folder: string, declarations: string): string {
  return `../${relative(folder, declarations)
    .replaceAll("\\", "/")
    .replace(/\.d\.ts$/, ".js")}`;
}

function findBroken(exercises: readonly Exercise[], errors: readonly CompilerError[]): Finding[] {
  return pick(exercises, errors).map(({ exercise: { subject, failure }, error }) => ({
    bump: "major",
    source: "declarations",
    text: `\`${subject}\` ${isMissing(error) ? "is gone" : failure}.`,
  }));
}

function findGained(exercises: readonly Exercise[], errors: readonly CompilerError[]): Finding[] {
  return pick(exercises, errors).map(({ exercise: { subject }, error }) => ({
    bump: "minor",
    source: "declarations",
    text: `\`${subject}\` ${isMissing(error) ? "is new" : "has a type that admits or promises more"}.`,
  }));
}

/** Of what is gone only the whole is worth telling; of what does not fit only the innermost part, and once. */
function pick(exercises: readonly Exercise[], errors: readonly CompilerError[]) {
  const found = errors.map((error) => ({ error, exercise: exerciseAt(exercises, error.line) }));
  const missing = found.filter(({ error }) => isMissing(error)).map(subjectOf);
  const subjects = found.map(subjectOf);
  const isToldBelow = (name: string) => subjects.some((other) => isPart(other, name));
  return found.filter((item, index) => {
    const { subject, about = subject } = item.exercise;
    if (missing.some((whole) => isPart(subject, whole))) return false;
    if (missing.includes(subject)) return isFirst(found, index);
    const isToldElsewhere = about !== subject && (subjects.includes(about) || isToldBelow(about));
    return isFirst(found, index) && !isToldBelow(subject) && !isToldElsewhere;
  });
}

function subjectOf({ exercise }: { exercise: Exercise }): string {
  return exercise.subject;
}

function isFirst(found: readonly { exercise: Exercise }[], index: number): boolean {
  return found.findIndex((other) => subjectOf(other) === found[index]?.exercise.subject) === index;
}

/** `Loan.until` is part of `Loan`, `Loans` is not. */
function isPart(subject: string, whole: string): boolean {
  return subject.startsWith(whole) && /^[.[( ]/.test(subject.slice(whole.length));
}

/** The compiler's codes for a name, a property or a parameter that is not there. */
function isMissing({ code }: CompilerError): boolean {
  return ["TS2305", "TS2339", "TS2493", "TS2551", "TS2694", "TS2724"].includes(code);
}
