import type ts from "typescript-5.9";
import type { Compilation } from "./compilers.ts";

/** The compilers that can be called; an older one has the same functions. */
type Callable = "typescript-5.2" | "typescript-5.9";

const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * What `tsc -p` finds, by the same compiler, in this process: to start one, and to read what belongs to the language,
 * takes longer than to check a package. Files are read once for all compilations, as `tsc --build` does.
 */
export async function compileHere(
  compiler: Callable,
  folder: string,
  config: object,
): Promise<Compilation> {
  const { default: typescript } = (await import(compiler)) as { default: typeof ts };
  const parsed = typescript.parseJsonConfigFileContent(config, typescript.sys, folder);
  const host = typescript.createCompilerHost(parsed.options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, language, ...others) => {
    if (!file.endsWith(".d.ts")) return read(file, language, ...others);
    const key = JSON.stringify([compiler, file, language]);
    if (!declarations.has(key)) declarations.set(key, read(file, language, ...others));
    return declarations.get(key);
  };
  const program = typescript.createProgram(parsed.fileNames, parsed.options, host);
  const found = [...parsed.errors, ...typescript.getPreEmitDiagnostics(program)];
  const errors = found.filter(({ category }) => category === typescript.DiagnosticCategory.Error);
  return {
    errors: typescript.formatDiagnostics(errors, host).trimEnd(),
    instantiations: program.getInstantiationCount(),
  };
}
