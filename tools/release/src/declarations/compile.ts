import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../command.ts";
import { ROOT } from "../root.ts";

export interface CompilerError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** A consumer as most people set one up: strict, and without looking into the declarations of its dependencies. */
const OPTIONS = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  typeRoots: [join(ROOT, "node_modules/@types")],
  types: ["node"],
};

/** Writes these files into the folder and compiles them all in one process; gives the errors in them. */
export async function compile(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<CompilerError[]> {
  const names = [...files.keys()];
  for (const [name, code] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const config = { compilerOptions: OPTIONS, files: names };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { exitCode, stdout, stderr } = await run(
    "tsc",
    ["-p", folder, "--pretty", "false"],
    folder,
  );
  const errors = readErrors(stdout);
  if (exitCode !== 0 && errors.length === 0) throw new Error(`tsc failed:\n${stdout}${stderr}`);
  const foreign = errors.find(({ file }) => !files.has(file));
  if (foreign) throw new Error(`tsc cannot compile what is compared:\n${stdout}`);
  return errors;
}

function readErrors(output: string): CompilerError[] {
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(
    ([, file = "", line, code = "", message = ""]) => ({ file, line: Number(line), code, message }),
  );
}
