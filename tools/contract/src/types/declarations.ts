import { readdir } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript-5.9";

/** The declaration files of an installed package. */
export async function listDeclarations(project: string, name: string): Promise<string[]> {
  const folder = join(project, "node_modules/@zapspec", name, "dist");
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".d.ts")).map((file) => join(folder, file));
}

/** Every place where a declaration says `any`, which turns the compiler off for whoever uses it. */
export function findAny(file: string): string[] {
  const text = ts.sys.readFile(file) ?? "";
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${file}:${lineOf(source, node)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What an editor shows for every variable of a program: `ticket: Ticket`. */
export function readHovers(project: string, file: string): string[] {
  const program = ts.createProgram([join(project, file)], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(project, file));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node))
      found.push(
        `${node.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(node.name))}`,
      );
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return found;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
