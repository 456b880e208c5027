import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api } from "@zapspec/runtime";
import { compareFacts } from "./behaviour/compare-facts.ts";
import { judgeDeclarations } from "./declarations/judge-declarations.ts";
import { buildStages, entryOf, packageFolder, type Stage } from "./declarations/stage.ts";
import { judgeDocuments } from "./document/judge-documents.ts";
import type { Finding } from "./finding.ts";
import { inParallel } from "./in-parallel.ts";

/** One package in two states, each staged among the packages that it was or will be released with. */
export interface Comparison {
  readonly name: string;
  readonly old: Stage;
  readonly new: Stage;
}

/** The three diffs of every comparison. The stages are built, and all consumers are compiled, together. */
export async function compare(
  comparisons: readonly Comparison[],
  folder: string,
): Promise<Finding[][]> {
  const stages = new Set(comparisons.flatMap((pair) => [pair.old, pair.new]));
  await buildStages([...stages]);
  const pairs = comparisons.map(({ name, ...pair }) => ({
    old: entryOf(pair.old, name),
    new: entryOf(pair.new, name),
  }));
  const [declarations, documents, facts] = await Promise.all([
    judgeDeclarations(pairs, join(folder, "consumers")),
    inParallel(comparisons, diffDocuments),
    Promise.all(comparisons.map(diffFacts)),
  ]);
  return comparisons.map((_, index) =>
    [documents, facts, declarations].flatMap((findings) => findings[index] ?? []),
  );
}

async function diffDocuments({ name, ...pair }: Comparison): Promise<Finding[]> {
  const files = [pair.old, pair.new].map((stage) =>
    join(packageFolder(stage, name), "generated/openapi.json"),
  );
  const [before, after] = files.filter((file) => existsSync(file));
  return before && after ? judgeDocuments(before, after) : [];
}

async function diffFacts({ name, ...pair }: Comparison): Promise<Finding[]> {
  const [before, after] = await Promise.all([readFacts(pair.old, name), readFacts(pair.new, name)]);
  return before && after ? compareFacts(before, after) : [];
}

// A tarball holds them as JavaScript, the workspace as TypeScript, which Node reads as well.
async function readFacts(stage: Stage, name: string): Promise<Api | undefined> {
  const file = ["dist/generated/operations.js", "generated/operations.ts"]
    .map((candidate) => join(packageFolder(stage, name), candidate))
    .find((candidate) => existsSync(candidate));
  if (!file) return undefined;
  const { api } = (await import(pathToFileURL(file).href)) as { api: Api };
  return api;
}
