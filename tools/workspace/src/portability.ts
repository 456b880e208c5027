import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { judgeFileNames } from "./file-names.ts";
import { judgeLockfile } from "./locked-systems.ts";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";

/** What works on the system where it was written and not on the next one, with what works on all. */
interface Trap {
  readonly find: (text: string) => Iterable<RegExpMatchArray>;
  readonly instead: string;
}

/** Programs that are no script on any system, or are there on one system alone. */
const EXECUTABLES = new Set(["git", "powershell", "ps", "redis-server", "tar", "taskkill"]);

const STARTS = ["spawn", "spawnSync", "execFile", "execFileSync"];

const TRAPS: readonly Trap[] = [
  {
    find: findBareStarts,
    instead:
      "on Windows npx and all of node_modules/.bin are scripts: start what tinyexec's normalizeSpawnCommand makes of the name, and Node as process.execPath",
  },
  {
    find: (text) => text.matchAll(/["'`/]node_modules\/\.bin\/\w/g),
    instead:
      "what lies at that path is a script for sh on Windows: run the package's own script with process.execPath",
  },
  {
    find: findLostOptions,
    instead:
      "what normalizeSpawnCommand gives goes with its options, or Windows quotes twice what is quoted: spread them into the call",
  },
  {
    find: (text) => text.matchAll(/\bshell: (?:true\b|process\b|["'])/g),
    instead: "every system has another shell: name the program, and give its parameters one by one",
  },
  {
    find: (text) => text.matchAll(/new URL\([^;]*?import\.meta\.url\)\.pathname/g),
    instead: "a path is not an address: fileURLToPath()",
  },
  {
    find: (text) => text.matchAll(/\bimport\((?:join|resolve)\(/g),
    instead: "`C:\\…` cannot be imported: pathToFileURL(…).href",
  },
  {
    find: (text) =>
      text.matchAll(/"[\w:-]+": "(?:[^"]*&& )?(?:cat|cp|mkdir|mv|rm|sh|[A-Z_]+=\S*) [^"]+"/g),
    instead: "cmd.exe knows none of that: make the script a program that Node runs",
  },
  {
    find: (text) => text.matchAll(/["'`]\/tmp\//g),
    instead: "not every system has /tmp: mkdtemp() below tmpdir() of node:os",
  },
  {
    find: (text) => text.matchAll(/\bsymlink\((?![^;]*"junction")[^;]*node_modules(?!\/\.bin)/g),
    instead: 'Windows lets everybody make junctions, and few people links: symlink(…, "junction")',
  },
];

/** What is not judged, and why. */
const LEFT_OUT = new Set([
  // It names an executable for each system itself, and a published package takes no dependency for that.
  "packages/mock/src/cli/open-in-browser.ts",
  // It runs where nothing is installed: nobody else's code is where packages can be published.
  "tools/release/src/publish/command.ts",
  // They show the traps.
  "tools/workspace/test/portability.test.ts",
]);

/** What would fail on another system. No test can say that here: nobody runs these on three systems by hand. */
export async function findUnportable(): Promise<string[]> {
  const files = await listFiles(
    "*package.json",
    "tools/*.ts",
    "packages/*.ts",
    ".config/*.ts",
    "specs/*.ts",
  );
  const own = files.filter((file) => !/\/(generated|fixtures)\//.test(file));
  const findings = await Promise.all(
    own
      .filter((file) => !LEFT_OUT.has(file))
      .map(async (file) => judgePortability(file, await readFile(join(ROOT, file), "utf8"))),
  );
  const lockfile = await readFile(join(ROOT, "pnpm-lock.yaml"), "utf8");
  return [...findings.flat(), ...judgeFileNames(await listFiles()), ...judgeLockfile(lockfile)];
}

export function judgePortability(file: string, text: string): string[] {
  return TRAPS.flatMap(({ find, instead }) =>
    [...find(text)].map(({ index = 0 }) => {
      const line = text.slice(0, index).split("\n").length;
      return `${file}:${line} does not work on every system: ${instead}.`;
    }),
  );
}

function findBareStarts(text: string): RegExpMatchArray[] {
  const aliases = text.matchAll(/const (\w+) = promisify\(execFile\)/g);
  const names = [...STARTS, ...[...aliases].map(([, name = ""]) => name)].join("|");
  const calls = text.matchAll(
    new RegExp(`(?<![.\\w])(?:promisify\\()?(?:${names})\\)?\\(\\s*([^\\s,()]+)`, "g"),
  );
  return [...calls].filter(([, program = ""]) => !isSafe(program, text));
}

// `const program = toProgram(…)` wants `program.options` after it, `const { command, args } = …` lacks it already.
function findLostOptions(text: string): RegExpMatchArray[] {
  const made = text.matchAll(/const (\w+|\{[^}]*\}) =\s+(?:toProgram|normalizeSpawnCommand)\(/g);
  return [...made].filter(([, name = ""]) => {
    if (name.startsWith("{")) return !/\boptions\b/.test(name);
    return !text.includes(`${name}.options`);
  });
}

function isSafe(program: string, text: string): boolean {
  const [, name] = /^["'`](.*)["'`]$/.exec(program) ?? [];
  if (name !== undefined) return EXECUTABLES.has(name);
  return program !== "command" || /\b(?:normalizeSpawnCommand|toProgram)\(/.test(text);
}
