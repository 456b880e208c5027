import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../root.ts";

/** What the compiler has to do for a program. The count is the same on every machine; the time is not. */
export interface TypeCheck {
  readonly instantiations: number;
  readonly types: number;
  readonly errors: number;
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};

/** Checks a program with the workspace's compiler. One thread: each of several would count the same type again. */
export async function checkTypes(program: string, folder: string): Promise<TypeCheck> {
  const project = join(folder, "tsconfig.json");
  await writeFile(join(folder, "consumer.ts"), `${program}export {};\n`);
  const config = { compilerOptions: OPTIONS, files: ["consumer.ts"] };
  await writeFile(project, JSON.stringify(config));
  const output = await compile(project);
  return {
    instantiations: figureIn(output, "Instantiations"),
    types: figureIn(output, "Types"),
    errors: output.match(/error TS\d+/g)?.length ?? 0,
  };
}

async function compile(project: string): Promise<string> {
  const tsc = createRequire(join(ROOT, "package.json")).resolve("typescript/package.json");
  const parameters = [join(tsc, "../bin/tsc"), "-p", project, "--extendedDiagnostics"];
  return promisify(execFile)(process.execPath, [...parameters, "--singleThreaded"]).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? "",
  );
}

function figureIn(output: string, name: string): number {
  const [, figure] = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(output) ?? [];
  if (figure === undefined)
    throw new Error(`The compiler told no ${name.toLowerCase()}:\n${output.slice(0, 2_000)}`);
  return Number(figure);
}
