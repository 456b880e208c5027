import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { runOrThrow } from "../src/command.ts";
import { compare, type Comparison } from "../src/compare.ts";
import type { Bump } from "../src/bump.ts";
import { buildStages, packageFolder } from "../src/declarations/stage.ts";
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
}

/** Every case of `fixtures/<base>/*.yaml`, judged as a release would be. */
export async function judgeCorpus(): Promise<Judged[]> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  const bases = await readdir(join(FIXTURES, "bases"));
  const cases: (Case & { base: string; root: string })[] = [];
  const roots: string[] = [];
  for (const file of bases) {
    const base = file.replace(/\.yaml$/, "");
    const document: unknown = parse(await readFile(join(FIXTURES, "bases", file), "utf8"));
    roots.push(await writeDocument(folder, base, "base", document));
    for (const found of await readCases(base)) {
      const root = await writeDocument(
        folder,
        base,
        `${cases.length}`,
        mergePatch(document, found.change),
      );
      cases.push({ ...found, base, root });
      roots.push(root);
    }
  }
  await runOrThrow("node", [CODEGEN, "generate", ...roots.flatMap((root) => ["--root", root])]);
  const runtime = await buildRuntime(folder);
  const stageOf = (base: string, root: string) => ({
    folder: join(root, "stage"),
    packages: new Map([
      ["runtime", runtime],
      [base, join(root, "packages", base)],
    ]),
  });
  const olds = new Map(
    bases
      .map((file) => file.replace(/\.yaml$/, ""))
      .map((base) => [base, stageOf(base, join(folder, base, "base"))]),
  );
  const comparisons = cases.map(({ base, root }): Comparison => ({
    name: base,
    old: olds.get(base)!,
    new: stageOf(base, root),
  }));
  const findings = await compare(comparisons, folder);
  return cases.map((found, index) => ({ ...found, findings: findings[index] ?? [] }));
}

async function readCases(base: string): Promise<Case[]> {
  const files = (await readdir(join(FIXTURES, base))).sort();
  const texts = await Promise.all(
    files.map((file) => readFile(join(FIXTURES, base, file), "utf8")),
  );
  return texts.flatMap((text) => parse(text) as Case[]);
}

async function writeDocument(
  folder: string,
  base: string,
  name: string,
  document: unknown,
): Promise<string> {
  const root = join(folder, base, name);
  await mkdir(join(root, "specs", base), { recursive: true });
  await writeFile(join(root, "specs", base, "openapi.json"), JSON.stringify(document));
  return root;
}

// Built once, then passed as a release is: all cases share it.
async function buildRuntime(folder: string): Promise<string> {
  const stage = {
    folder: join(folder, "runtime"),
    packages: new Map([["runtime", join(ROOT, "packages/runtime")]]),
  };
  await buildStages([stage]);
  const built = packageFolder(stage, "runtime");
  await rm(join(built, "src"), { recursive: true });
  return built;
}
