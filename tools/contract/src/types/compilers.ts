import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { ROOT } from "../vendors.ts";
import { outcomeOf } from "../samples/outcome.ts";
import { compileHere } from "./compile-here.ts";

/** The compilers that consumers have. */
export const COMPILERS = ["typescript-5.2", "typescript-5.9", "typescript-7"] as const;
export type Compiler = (typeof COMPILERS)[number];

/** How consumers find packages, as their compiler calls it. */
export const RESOLUTIONS: Readonly<Record<string, object>> = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

// Nothing of Node: the packages run everywhere.
const OPTIONS = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
};

export interface Compilation {
  /** What is wrong; empty where everything fits. */
  readonly errors: string;
  readonly instantiations: number;
}

/** Type-checks a file of a project as its owner would; `skipLibCheck: false` checks all declarations too. */
export async function compile(
  compiler: Compiler,
  project: string,
  file: string,
  options: object,
): Promise<Compilation> {
  const folder = await mkdtemp(join(project, "tsconfig-"));
  const compilerOptions = { ...OPTIONS, ...options };
  const files = [relative(folder, join(project, file))];
  const config = { compilerOptions, files };
  try {
    // Since version 7 a compiler is a program, with no functions to call.
    if (compiler !== "typescript-7") return await compileHere(compiler, folder, config);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    return await compileByCommand(compiler, folder, project);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compileByCommand(
  compiler: Compiler,
  folder: string,
  project: string,
): Promise<Compilation> {
  const script = join(ROOT, "tools/contract/node_modules", compiler, "bin/tsc");
  const parameters = [script, "-p", folder, "--extendedDiagnostics", "--pretty", "false"];
  const { output } = await outcomeOf(process.execPath, parameters, project);
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(output) ?? [];
  const errors = output.split("\n").filter((line) => /error TS\d+/.test(line));
  return { errors: errors.join("\n"), instantiations: Number(count) };
}
