import { readFileSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parse } from "yaml";
import type { Bump } from "../src/bump.ts";
import { runOrThrow } from "../src/command.ts";
import { compare } from "../src/compare.ts";
import { compile } from "../src/declarations/compile.ts";
import { buildStages, packageFolder, type Stage } from "../src/declarations/stage.ts";
import type { Finding } from "../src/finding.ts";
import { ROOT } from "../src/root.ts";
import { mergePatch } from "./merge-patch.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const CODEGEN = join(ROOT, "tools/codegen/src/main.ts");

/** A small change of a base document, and what it makes of the next version. */
export interface Case {
  readonly name: string;
  readonly want: Bump;
  readonly why: string;
  /** A JSON merge patch (RFC 7396) for the base: what is null goes, a list is replaced whole. */
  readonly change: unknown;
  /** What the proposal has to say of it. */
  readonly says?: string;
}

export interface Judged extends Case {
  readonly base: string;
  readonly findings: readonly Finding[];
  /** Code that was written by hand for the base does not compile any more. */
  readonly breaksConsumer: boolean;
}

/** Every case of `fixtures/<base>/*.yaml`, judged as a release would be. */
export async function judgeCorpus(): Promise<readonly Judged[]> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  try {
    const bases = await Promise.all(listBases().map((base) => writeBase(folder, base)));
    const roots = bases.flatMap(({ root, cases }) => [root, ...cases.map((found) => found.root)]);
    await runOrThrow("node", [CODEGEN, "generate", ...roots.flatMap((root) => ["--root", root])]);
    const runtime = await buildRuntime(folder);
    const pairs = bases.flatMap(({ base, root, cases }) => {
      const old = toStage(base, root, runtime);
      return cases.map((found) => ({
        found,
        name: base,
        old,
        new: toStage(base, found.root, runtime),
      }));
    });
    const findings = await compare(pairs, folder);
    const broken = await compileByHand(pairs, folder);
    return pairs.map(({ found }, index) => ({
      ...found,
      findings: findings[index] ?? [],
      breaksConsumer: broken.has(index),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The cases of a base, by the files that hold them. */
export function readCases(base: string): Case[] {
  const files = readdirSync(join(FIXTURES, base)).sort();
  return files.flatMap((file) => parse(readFileSync(join(FIXTURES, base, file), "utf8")) as Case[]);
}

export function listBases(): string[] {
  return readdirSync(join(FIXTURES, "bases")).map((file) => file.replace(/\.yaml$/, ""));
}

async function writeBase(folder: string, base: string) {
  const document = parse(readFileSync(join(FIXTURES, "bases", `${base}.yaml`), "utf8")) as unknown;
  const root = await writeRoot(join(folder, base, "base"), base, document);
  const cases = await Promise.all(
    readCases(base).map(async (found, index) => {
      const changed = mergePatch(document, found.change);
      return {
        ...found,
        base,
        root: await writeRoot(join(folder, base, `${index}`), base, changed),
      };
    }),
  );
  return { base, root, cases };
}

/** A workspace of one document. */
async function writeRoot(root: string, base: string, document: unknown): Promise<string> {
  await mkdir(join(root, "specs", base), { recursive: true });
  await writeFile(join(root, "specs", base, "openapi.json"), JSON.stringify(document));
  return root;
}

function toStage(base: string, root: string, runtime: string): Stage {
  const packages = { runtime, [base]: join(root, "packages", base) };
  return { folder: join(root, "stage"), packages: new Map(Object.entries(packages)) };
}

// Built once, then passed as a release is: all cases share it.
async function buildRuntime(folder: string): Promise<string> {
  const packages = new Map([["runtime", join(ROOT, "packages/runtime")]]);
  const stage = { folder: join(folder, "runtime"), packages };
  await buildStages([stage]);
  const built = packageFolder(stage, "runtime");
  await rm(join(built, "src"), { recursive: true });
  return built;
}

/** The cases in which code that a person wrote for the base no longer compiles. */
async function compileByHand(
  pairs: readonly { name: string; new: Stage }[],
  folder: string,
): Promise<ReadonlySet<number>> {
  const files = pairs.map(
    ({ name, new: { folder: stage } }) =>
      [
        join(relative(folder, stage), "consumer.ts"),
        readFileSync(join(FIXTURES, "consumers", `${name}.ts`), "utf8"),
      ] as const,
  );
  const errors = await compile(folder, new Map(files));
  return new Set(errors.map(({ file }) => files.findIndex(([name]) => name === file)));
}
