import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";

/** Who may import what. The first rule whose rooms match a file holds; what it does not allow is forbidden. */
interface Rule {
  readonly room: RegExp;
  readonly allows: RegExp;
  /** The sentence behind the rule, told to whoever breaks it. */
  readonly because: string;
}

const RULES: readonly Rule[] = [
  {
    room: /^packages\/[^/]+\/generated\//,
    allows: /^(@zapspec\/runtime|\.\/[^/]+)$/,
    because: "generated code uses the runtime and its own files, never the package's src",
  },
  {
    room: /^packages\/runtime\/src\/node\.ts$/,
    allows: /^(node:|\.\/)/,
    because: "the entry for Node is the one file of the runtime that may import Node's modules",
  },
  {
    room: /^packages\/runtime\/src\/(opentelemetry|redis-limiter)\.ts$/,
    allows: /^(@opentelemetry\/api|rate-limiter-flexible|\.\/)/,
    because: "an adapter joins the runtime to one library, which its users install themselves",
  },
  {
    room: /^packages\/runtime\/src\//,
    allows: /^\.\.?\/(?!.*(\.\.\/){3})/,
    because: "the runtime runs everywhere: it has no dependency and imports no Node module",
  },
  {
    room: /^packages\/mock\/src\//,
    allows:
      /^(node:|\.\.?\/|@stoplight\/prism-|@stoplight\/types|@redocly\/openapi-core|ajv|ajv-formats)/,
    because:
      "the mock reads documents through Prism and never sees the runtime, so that no mistake can hide in both",
  },
  {
    room: /^packages\/(?!runtime\/|mock\/)[^/]+\/src\//,
    allows: /^(@zapspec\/runtime|\.\.\/generated\/[^/]+|\.\/)/,
    because: "a vendor's package is its generated code and the runtime",
  },
  {
    room: /^tools\/codegen\/(src|test)\//,
    allows: /^(?!@zapspec\/(?!runtime(\/|$)))/,
    because: "codegen reads documents; of the packages it knows only the runtime's types",
  },
  {
    room: /^tools\/release\/(src|test)\//,
    allows: /^(?!@zapspec\/(?!runtime$))/,
    because:
      "the release room compares files; of the packages it knows only the types of the runtime's facts",
  },
  {
    room: /^(tools|packages|specs)\//,
    allows: /^(?!@zapspec\/(bench|codegen|contract|docs|release|reliability|runtimes|workspace)\b)/,
    because: "nobody imports from tools/",
  },
];

const SPECIFIER =
  /(?:^|[\s;}])(?:import|export)\s(?:[^"'`;]*?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** Every import that follows an arrow which the design does not have. */
export async function findForbiddenImports(): Promise<string[]> {
  const files = await listFiles("packages/**/*.ts", "tools/**/*.ts", "specs/**/*.ts");
  const own = files.filter((file) => !file.includes("/fixtures/"));
  const findings = await Promise.all(
    own.map(async (file) => judgeImports(file, await readFile(join(ROOT, file), "utf8"))),
  );
  return findings.flat();
}

export function judgeImports(file: string, code: string): string[] {
  const rule = RULES.find(({ room }) => room.test(file));
  if (!rule) return [];
  return importsOf(code)
    .filter(({ specifier }) => !specifier.includes("${"))
    .filter(({ specifier }) => leavesRoom(file, specifier) || !rule.allows.test(specifier))
    .map(({ specifier, line }) => `${file}:${line} imports ${specifier}: ${rule.because}.`);
}

function importsOf(code: string): { specifier: string; line: number }[] {
  return [...code.matchAll(SPECIFIER)].map((match) => ({
    specifier: (match[1] ?? match[2]) as string,
    line: code.slice(0, match.index + match[0].length).split("\n").length,
  }));
}

// A relative path may move about inside its package or tool, never out of it.
function leavesRoom(file: string, specifier: string): boolean {
  if (!specifier.startsWith(".")) return false;
  const room = file.split("/").slice(0, 2).join("/");
  const target = posix.join(posix.dirname(file), specifier);
  return !target.startsWith(`${room}/`);
}
